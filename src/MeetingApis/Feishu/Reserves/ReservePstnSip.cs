using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A telephone or SIP device.</summary>
public sealed partial record ReservePstnSip
{
    /// <summary>The name that the meeting shows for it. Null or empty when there is none.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary>
    /// The number as international prefix, hyphen, area code and number: <c>+86-02187654321</c>. Feishu calls only
    /// numbers of mainland China. Personal data: it prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("main_address")]
    public required string MainAddress { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Nickname = {Nickname}, MainAddress = {Masked.Text(MainAddress)}");
        return true;
    }
}
