using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>What to change in an event. A null property keeps its value, except <see cref="EventCheckIn"/>.</summary>
public sealed partial record UpdateFeishuCalendarEventRequest
{
    /// <summary>The title, at most 1000 characters. Null keeps it. Feishu makes no AI notes of a meeting whose title has certain words of personnel matters.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>
    /// The description, at most 40960 characters. HTML tags in it are understood. Null keeps it. A new one loses the
    /// formatting that somebody gave to the description in Feishu.
    /// </summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Whether Feishu's bot tells the attendees of the change. Null leaves it to Feishu.</summary>
    [JsonPropertyName("need_notification")]
    public bool? NeedNotification { get; init; }

    /// <summary>When the event begins: a date or a point in time, as <see cref="EndTime"/>. Feishu changes both or none. Null keeps them.</summary>
    [JsonPropertyName("start_time")]
    public FeishuCalendarEventTime? StartTime { get; init; }

    /// <summary>When the event ends: a date not before <see cref="StartTime"/>, or a point in time at least a second after it. Feishu changes both or none. Null keeps them.</summary>
    [JsonPropertyName("end_time")]
    public FeishuCalendarEventTime? EndTime { get; init; }

    /// <summary>The video conference. Null keeps it.</summary>
    [JsonPropertyName("vchat")]
    public FeishuCalendarEventConference? Conference { get; init; }

    /// <summary>Who sees the details, for the identity that calls only. Null keeps it.</summary>
    [JsonPropertyName("visibility")]
    public FeishuCalendarEventVisibility? Visibility { get; init; }

    /// <summary>What the attendees may do. Null keeps it.</summary>
    [JsonPropertyName("attendee_ability")]
    public FeishuCalendarEventAttendeeAbility? AttendeeAbility { get; init; }

    /// <summary>Whether the event makes the identity that calls busy. Null keeps it.</summary>
    [JsonPropertyName("free_busy_status")]
    public FeishuCalendarEventFreeBusyStatus? FreeBusyStatus { get; init; }

    /// <summary>The place. Null keeps it.</summary>
    [JsonPropertyName("location")]
    public FeishuCalendarEventLocation? Location { get; init; }

    /// <summary>The colour in which the identity that calls sees the event, as an RGB number of 32 bits. 0 and -1 mean the colour of the calendar. Null keeps it.</summary>
    [JsonPropertyName("color")]
    public int? Color { get; init; }

    /// <summary>The reminders, for the identity that calls only. Null keeps them.</summary>
    [JsonPropertyName("reminders")]
    public IReadOnlyList<FeishuCalendarEventReminder>? Reminders { get; init; }

    /// <summary>
    /// How the event repeats, as an RRULE of RFC 5545 such as <c>FREQ=DAILY;INTERVAL=1</c>; at most 2000 characters. COUNT and
    /// UNTIL exclude each other. A series that has a meeting room spans two years at most. Null keeps it.
    /// </summary>
    [JsonPropertyName("recurrence")]
    public string? Recurrence { get; init; }

    /// <summary>How the page of the event shows its elements. Null keeps it; a list replaces the whole list; an empty one removes it.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<FeishuCalendarEventSchema>? Schemas { get; init; }

    /// <summary>The attachments to add or to delete. Null keeps them.</summary>
    [JsonPropertyName("attachments")]
    public IReadOnlyList<FeishuCalendarEventAttachment>? Attachments { get; init; }

    /// <summary>How people check in. Feishu's page says that the event has none if this is left out, so give it again if it matters.</summary>
    [JsonPropertyName("event_check_in")]
    public FeishuCalendarEventCheckIn? EventCheckIn { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Summary = {Summary}, Description = {Description}, NeedNotification = {NeedNotification}, StartTime = {StartTime}, EndTime = {EndTime}, Conference = {Conference}, Visibility = {Visibility}, AttendeeAbility = {AttendeeAbility}");
        builder.Append(CultureInfo.InvariantCulture, $", FreeBusyStatus = {FreeBusyStatus}, Location = {Location}, Color = {Color}, Reminders = {Reminders?.Count}, Recurrence = {Recurrence}, Schemas = {Schemas?.Count}, Attachments = {Attachments?.Count}, EventCheckIn = {EventCheckIn}");
        return true;
    }
}
