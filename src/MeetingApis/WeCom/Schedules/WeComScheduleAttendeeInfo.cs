using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member who takes part in a schedule.</summary>
public sealed record WeComScheduleAttendeeInfo
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>What the member answered.</summary>
    [JsonPropertyName("response_status")]
    public WeComScheduleResponseStatus? ResponseStatus { get; init; }
}
