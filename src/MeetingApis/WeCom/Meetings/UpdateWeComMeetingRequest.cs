using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What to change in a scheduled meeting. A null property keeps its value.</summary>
public sealed partial record UpdateWeComMeetingRequest
{
    /// <summary>The meeting's id. Only meetings that have not begun can be changed.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>The title, 1 to 255 characters (Unicode code points). From a provider's app, at most 40 bytes of UTF-8 or 20 characters. Null keeps it; it cannot be empty.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>
    /// When the meeting begins, in the future; sent in whole seconds, a fraction is cut off. Set it together with
    /// <see cref="MeetingDuration"/>. Null keeps it. A meeting that is not recurring and was created with a start in
    /// the past needs a new start with its next change.
    /// </summary>
    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? MeetingStart { get; init; }

    /// <summary>
    /// How long the meeting lasts, at least 300 seconds; sent in whole seconds, a fraction is cut off. Set it together
    /// with <see cref="MeetingStart"/>. Since November 2025 WeCom refuses more than 86,399 seconds. Null keeps it.
    /// </summary>
    [JsonPropertyName("meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? MeetingDuration { get; init; }

    /// <summary>The description, at most 500 characters (Unicode code points; the page says "500 bytes or UTF-8 characters"). Null keeps it; empty removes it.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The place of the meeting, at most 18 Chinese or 36 ASCII characters: an ASCII character counts 1, any other 2, 36 in all. From a provider's app, at most 128 characters. Null keeps it; empty removes it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>
    /// All members who are invited, not only new ones; at most 300, in many organisations 100. The whole call fails if
    /// one member is unknown or outside the app's visible range. Null keeps them.
    /// </summary>
    [JsonPropertyName("invitees")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMembers>))]
    public WeComMembers? Invitees { get; init; }

    /// <summary>The meeting's settings to change. Null keeps them all.</summary>
    [JsonPropertyName("settings")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingSettings>))]
    public WeComMeetingSettings? Settings { get; init; }

    /// <summary>
    /// The id of a shared calendar that shows the meeting in addition to the participants' own calendars, at most 64
    /// bytes of UTF-8. This app must have created the calendar. Null shows the meeting in the participants' own
    /// calendars only. Third-party apps must set it.
    /// </summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders. Null keeps them all.</summary>
    [JsonPropertyName("reminders")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingReminders>))]
    public WeComMeetingReminders? Reminders { get; init; }

    /// <summary>
    /// How long before the start members are reminded, once; sent in whole seconds, not negative. Earlier versions of
    /// the page had it instead of <see cref="WeComMeetingReminders.RemindBefore"/>, and the page still lists it for
    /// meetings without advanced features. Null leaves the choice to WeCom, whose page gives 0 as the default.
    /// </summary>
    [JsonPropertyName("remind_time")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? RemindTime { get; init; }

    /// <summary>The id of the authorised app, a number. Only for old third-party suites that hold several apps; null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }
}
