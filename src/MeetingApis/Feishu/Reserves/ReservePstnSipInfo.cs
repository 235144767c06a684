using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The telephone or SIP device that a reserved one-to-one call rings.</summary>
public sealed record ReservePstnSipInfo
{
    /// <summary>The name that the meeting shows for it. Null or empty when there is none.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary>The number as international prefix, hyphen, area code and number: <c>+86-02187654321</c>. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("main_address")]
    public string? MainAddress { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Nickname = {Nickname}, MainAddress = {Masked.Text(MainAddress)}");
        return true;
    }
}
