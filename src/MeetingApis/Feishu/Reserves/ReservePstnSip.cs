using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A telephone or SIP device.</summary>
public sealed partial record ReservePstnSip
{
    /// <summary>The name that is shown for it during the meeting. Null or empty for none.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary>The number as international prefix, hyphen, area code and number: <c>+86-02187654321</c>. Only numbers of mainland China are called. A person's: it prints as <c>***</c>.</summary>
    [JsonPropertyName("main_address")]
    public required string MainAddress { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Nickname = {Nickname}, MainAddress = {Masked.Text(MainAddress)}");
        return true;
    }
}
