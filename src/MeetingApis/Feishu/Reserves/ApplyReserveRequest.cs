using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A meeting to reserve.</summary>
public sealed partial record ApplyReserveRequest
{
    /// <summary>
    /// When the reservation ends and its meeting number becomes free again, at most 30 days from now; sent in whole
    /// seconds, a fraction is cut off. Null only for a one-to-one call.
    /// </summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>
    /// The user who owns the reservation, in the same organisation; an id of the call's user id type. Required with the
    /// app's own token. With a user's token, Feishu uses that user and ignores this value.
    /// </summary>
    [JsonPropertyName("owner_id")]
    public string? OwnerId { get; init; }

    /// <summary>The meeting's settings. A setting that is null is left to Feishu.</summary>
    [JsonPropertyName("meeting_settings")]
    public required FeishuReserveMeetingSettings MeetingSettings { get; init; }
}
