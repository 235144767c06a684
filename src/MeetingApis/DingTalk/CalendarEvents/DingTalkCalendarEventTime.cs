using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>
/// When a calendar event begins or ends: a point in time with its time zone, or a date for an event that lasts all day.
/// Create it with <see cref="At"/> or <see cref="On"/>.
/// </summary>
/// <remarks>A request has either a date or a time, never both, although the examples of DingTalk's page show both.</remarks>
public sealed partial record DingTalkCalendarEventTime
{
    /// <summary>The date, for an event that lasts all day. As an end it is the first day after the event: an event on 1 June 2024 ends on 2 June.</summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(DateConverter))]
    public DateOnly? Date { get; init; }

    /// <summary>The point in time (dateTime); sent with its offset and in whole seconds, a fraction is cut off.</summary>
    [JsonPropertyName("dateTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? Time { get; init; }

    /// <summary>The IANA name of the time zone in which DingTalk shows and repeats the event, for example <c>Asia/Shanghai</c>. It belongs to <see cref="Time"/>. Start and end have the same.</summary>
    [JsonPropertyName("timeZone")]
    [JsonConverter(typeof(TimeZoneNameConverter))]
    public string? TimeZone { get; init; }

    /// <summary>A point in time.</summary>
    /// <param name="time">The point in time.</param>
    /// <param name="timeZone">The IANA name of the time zone, for example <c>Asia/Shanghai</c>. Names of Windows such as <c>China Standard Time</c> are refused before the request is sent.</param>
    public static DingTalkCalendarEventTime At(DateTimeOffset time, string timeZone) => new() { Time = time, TimeZone = timeZone };

    /// <summary>A date, for an event that lasts all day.</summary>
    /// <param name="date">The first day of the event, or the first day after it.</param>
    public static DingTalkCalendarEventTime On(DateOnly date) => new() { Date = date };
}
