using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What to change in a scheduled meeting. What is null keeps its value.</summary>
public sealed partial record UpdateWeComMeetingRequest
{
    /// <summary>The meeting's id. Only meetings that have not begun can be changed.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>The title, 1 to 255 characters (Unicode code points). From the app of a provider, at most 40 bytes of UTF-8 or 20 characters. Null keeps it; it cannot be empty.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>
    /// When the meeting begins, in the future; whole seconds, a fraction is cut off. Goes together with
    /// <see cref="MeetingDuration"/>. Null keeps it; a meeting that does not repeat and was made with a start in the past
    /// needs a new one at its next change.
    /// </summary>
    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? MeetingStart { get; init; }

    /// <summary>
    /// How long the meeting lasts, at least 300 seconds; whole seconds, a fraction is cut off. Goes together with
    /// <see cref="MeetingStart"/>. Since November 2025 WeCom refuses more than 86,399 seconds. Null keeps it.
    /// </summary>
    [JsonPropertyName("meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? MeetingDuration { get; init; }

    /// <summary>The description, at most 500 characters (Unicode code points; the page says "500 bytes or UTF-8 characters"). Null keeps it; empty removes it.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Where the meeting is, at most 18 Chinese or 36 ASCII characters: an ASCII character counts 1, any other 2, 36 in all. From the app of a provider, at most 128 characters. Null keeps it; empty removes it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>
    /// Who is invited: all of them, not only new ones; at most 300, in many organisations 100. One unknown member, or one
    /// outside the app's visible range, fails the whole call. Null keeps them.
    /// </summary>
    [JsonPropertyName("invitees")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMembers>))]
    public WeComMembers? Invitees { get; init; }

    /// <summary>The meeting's settings to change. Null keeps them all.</summary>
    [JsonPropertyName("settings")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingSettings>))]
    public WeComMeetingSettings? Settings { get; init; }

    /// <summary>
    /// The calendar that shows the meeting to those it is shared with, beside their own; one that this app made, at most
    /// 64 bytes of UTF-8. Null shows it in the participants' own calendars only. Third-party apps must give one.
    /// </summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders. Null keeps them all.</summary>
    [JsonPropertyName("reminders")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingReminders>))]
    public WeComMeetingReminders? Reminders { get; init; }

    /// <summary>
    /// How long before the start members are reminded, once; whole seconds, not negative. What
    /// <see cref="WeComMeetingReminders.RemindBefore"/> was in earlier versions of the page, and still listed for meetings
    /// without advanced features. Null leaves it to WeCom, whose page gives 0 as the default.
    /// </summary>
    [JsonPropertyName("remind_time")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? RemindTime { get; init; }

    /// <summary>The id of the authorised app, a number: only for old third-party suites that hold several apps. Null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }
}
