using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>
/// The changes of a calendar event. What is null is not sent, and keeps its value; <see cref="Reminders"/> may be an
/// exception.
/// </summary>
public sealed partial record UpdateDingTalkCalendarEventRequest
{
    /// <summary>The event's id, the same as in the call: DingTalk requires it twice.</summary>
    [JsonPropertyName("id")]
    public required string EventId { get; init; }

    /// <summary>The title, 1 to 2048 characters (UTF-16 code units, as <see cref="string.Length"/> counts), not only spaces.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description, at most 5000 characters.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>When the event begins. To move an event, set <see cref="End"/> too.</summary>
    [JsonPropertyName("start")]
    public DingTalkCalendarEventTime? Start { get; init; }

    /// <summary>
    /// When the event ends, after <see cref="Start"/>: a date where the start is one, else a time in the same time zone. A
    /// date is the first day after the event. DingTalk's page excludes it together with
    /// <see cref="DingTalkRecurrenceRange.NumberOfOccurrences"/>.
    /// </summary>
    [JsonPropertyName("end")]
    public DingTalkCalendarEventTime? End { get; init; }

    /// <summary>Whether the event lasts all day: true goes with dates, false with times.</summary>
    [JsonPropertyName("isAllDay")]
    public bool? IsAllDay { get; init; }

    /// <summary>How the event repeats. Null keeps it as it is.</summary>
    [JsonPropertyName("recurrence")]
    public DingTalkRecurrence? Recurrence { get; init; }

    /// <summary>
    /// The people to invite, at most 500. DingTalk's page does not say what becomes of people who are left out. To invite
    /// or remove single people, use the operations for attendees.
    /// </summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<DingTalkCalendarEventAttendee>? Attendees { get; init; }

    /// <summary>The place, as people read it. It reserves no meeting room.</summary>
    [JsonPropertyName("location")]
    public DingTalkCalendarEventLocation? Location { get; init; }

    /// <summary>
    /// When people are reminded; an empty list means never. DingTalk's page says that without this field the default
    /// applies again: 15 minutes before the start, and 9:00 on the day before for an event that lasts all day. So send it
    /// with every change.
    /// </summary>
    [JsonPropertyName("reminders")]
    public IReadOnlyList<DingTalkCalendarReminder>? Reminders { get; init; }

    /// <summary>A new video conference. It replaces the one that the event has, so leave it null to keep that one.</summary>
    [JsonPropertyName("onlineMeetingInfo")]
    public DingTalkCalendarOnlineMeeting? OnlineMeeting { get; init; }

    /// <summary>What the call tells the people who are invited. Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("extra")]
    public DingTalkCalendarEventExtra? Extra { get; init; }

    /// <summary>What DingTalk shows of the event's page.</summary>
    [JsonPropertyName("uiConfigs")]
    public IReadOnlyList<DingTalkCalendarUiConfig>? UiConfigs { get; init; }

    /// <summary>The description with its formats, as HTML.</summary>
    [JsonPropertyName("richTextDescription")]
    public DingTalkCalendarRichText? RichTextDescription { get; init; }

    /// <summary>Interactive cards on the event's page. Only DingTalk's SDK has the field, no page.</summary>
    [JsonPropertyName("cardInstances")]
    public IReadOnlyList<DingTalkCalendarCardInstance>? CardInstances { get; init; }

    /// <summary>The event's categories. Only DingTalk's SDK has the field, no page.</summary>
    [JsonPropertyName("categories")]
    public IReadOnlyList<DingTalkCalendarCategory>? Categories { get; init; }

    /// <summary>Whether the event makes people busy. Only DingTalk's SDK has the field, without its values.</summary>
    [JsonPropertyName("freeBusyStatus")]
    public string? FreeBusyStatus { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"EventId = {EventId}, Summary = {Summary}, Description = {Description}, Start = {Start}, End = {End}, IsAllDay = {IsAllDay}, Recurrence = {Recurrence}");
        builder.Append(CultureInfo.InvariantCulture, $", Attendees = {Attendees?.Count}, Location = {Location}, Reminders = {Reminders?.Count}, OnlineMeeting = {OnlineMeeting}, Extra = {Extra}");
        builder.Append(CultureInfo.InvariantCulture, $", UiConfigs = {UiConfigs?.Count}, RichTextDescription = {RichTextDescription}, CardInstances = {CardInstances?.Count}, Categories = {Categories?.Count}, FreeBusyStatus = {FreeBusyStatus}");
        return true;
    }
}
