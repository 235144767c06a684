using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The start or the end of an event: a point in time, or a date for an event that lasts all day. <see cref="At"/> and <see cref="On"/> make one.</summary>
public sealed partial record FeishuCalendarEventTime
{
    /// <summary>
    /// The date of an event that lasts all day. Null means any other event, or in a response that the date cannot be read:
    /// <see cref="MeetingResponse.UnreadFields"/> tells the two apart. Feishu does not document whether the date of the end
    /// belongs to the event. In practice it does not: an event on the 17th alone ends on the 18th.
    /// </summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(DateConverter))]
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The point in time; sent in whole seconds, a fraction is cut off. Null means an event that lasts all day, or in a
    /// response that the time cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>
    /// The time zone in which the event is shown and repeated, as an IANA name such as <c>Asia/Shanghai</c>. Null means
    /// <c>Asia/Shanghai</c>, or in a response that the zone cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// Feishu ignores it for an event that lasts all day.
    /// </summary>
    [JsonPropertyName("timezone")]
    [JsonConverter(typeof(TimeZoneNameConverter))]
    public string? TimeZone { get; init; }

    /// <summary>Returns the start or end of an event at a point in time.</summary>
    /// <param name="time">The point in time. Its offset does not matter: <paramref name="timeZone"/> says where the event is.</param>
    /// <param name="timeZone">The event's time zone, as an IANA name such as <c>Asia/Shanghai</c>. The name that Windows has for it is refused when the request is sent.</param>
    public static FeishuCalendarEventTime At(DateTimeOffset time, string timeZone)
    {
        ArgumentException.ThrowIfNullOrEmpty(timeZone);
        return new() { Timestamp = time, TimeZone = timeZone };
    }

    /// <summary>Returns the start or end of an event that lasts all day.</summary>
    /// <param name="date">The date.</param>
    public static FeishuCalendarEventTime On(DateOnly date) => new() { Date = date };
}
