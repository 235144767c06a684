using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A meeting to reserve.</summary>
public sealed partial record ApplyReserveRequest
{
    /// <summary>
    /// When the reservation ends and its meeting number becomes free again, at most 30 days from now; whole seconds, a
    /// fraction is cut off. Null only for a one-to-one call.
    /// </summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>
    /// The user to whom the reservation belongs, of the same organisation and of the kind that the call names. Needed
    /// where the app calls in its own name; with a user's token Feishu takes that user, and ignores this.
    /// </summary>
    [JsonPropertyName("owner_id")]
    public string? OwnerId { get; init; }

    /// <summary>The meeting's settings. What is null in them is left to Feishu.</summary>
    [JsonPropertyName("meeting_settings")]
    public required ReserveMeetingSettings MeetingSettings { get; init; }
}
