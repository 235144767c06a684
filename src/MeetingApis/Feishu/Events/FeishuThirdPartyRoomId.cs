using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A room of another system that is in a calendar event.</summary>
public sealed record FeishuThirdPartyRoomId
{
    /// <summary>The room's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("open_id")]
    public string? OpenId { get; init; }
}
