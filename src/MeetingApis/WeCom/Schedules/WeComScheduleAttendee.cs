using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member who is to take part in a schedule, or no longer is.</summary>
public sealed partial record WeComScheduleAttendee
{
    /// <summary>The member's user id, 1 to 64 bytes.</summary>
    [JsonPropertyName("userid")]
    public required string UserId { get; init; }
}
