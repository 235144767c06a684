using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A telephone or SIP device.</summary>
public sealed partial record PstnSipInfo
{
    /// <summary>The name that is shown for it during the meeting. Null or empty for none.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary>The number as international prefix, hyphen, area code and number: <c>+86-02187654321</c>. Only numbers of mainland China are called.</summary>
    [JsonPropertyName("main_address")]
    public required string MainAddress { get; init; }
}
