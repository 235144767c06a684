using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The person or the room, and the period to read.</summary>
public sealed partial record ListFeishuFreeBusyRequest
{
    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off.</summary>
    [JsonPropertyName("time_min")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset TimeMin { get; init; }

    /// <summary>End of the period to read, at most 90 days after <see cref="TimeMin"/> and not before it; sent in whole seconds, a fraction is cut off.</summary>
    [JsonPropertyName("time_max")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset TimeMax { get; init; }

    /// <summary>
    /// The person's id, of the call's user id type. Either this or <see cref="RoomId"/>: of both, Feishu silently takes
    /// this one, so the library refuses both.
    /// </summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }

    /// <summary>The room's id, <c>omm_...</c>. Either this or <see cref="UserId"/>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>Whether calendars of other systems that the person has bound count too. Null means true.</summary>
    [JsonPropertyName("include_external_calendar")]
    public bool? IncludeExternalCalendar { get; init; }

    /// <summary>
    /// Whether to read only events that count as busy. Null means true. If false, events that leave the person free are
    /// in the response too, and nothing there tells them apart.
    /// </summary>
    [JsonPropertyName("only_busy")]
    public bool? OnlyBusy { get; init; }

    /// <summary>Whether the response says what the person answered to each event. Null leaves the choice to Feishu.</summary>
    [JsonPropertyName("need_rsvp_status")]
    public bool? NeedRsvpStatus { get; init; }
}
