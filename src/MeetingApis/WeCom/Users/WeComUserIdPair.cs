using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The two ids of one member.</summary>
public sealed record WeComUserIdPair
{
    /// <summary>The plain user id (userid).</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The encrypted id (open_userid).</summary>
    [JsonPropertyName("open_userid")]
    [NeverNull]
    public string? OpenUserId { get; init; }
}
