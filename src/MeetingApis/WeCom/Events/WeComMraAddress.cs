using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The address of a conference system from another manufacturer (MRA).</summary>
public sealed record WeComMraAddress
{
    /// <summary>How the system is called.</summary>
    [JsonPropertyName("Protocol")]
    public WeComMraProtocol? Protocol { get; init; }

    /// <summary>What is dialled.</summary>
    [JsonPropertyName("DialString")]
    public string? DialString { get; init; }
}
