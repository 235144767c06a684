using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An event to create.</summary>
public sealed partial record CreateFeishuCalendarEventRequest
{
    /// <summary>The title, at most 1000 characters. Null for none. Feishu makes no AI notes of a meeting whose title has certain words of personnel matters.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description, at most 40960 characters. HTML tags in it are understood. Null for none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Whether Feishu's bot tells the attendees of the event. Null means true.</summary>
    [JsonPropertyName("need_notification")]
    public bool? NeedNotification { get; init; }

    /// <summary>When the event begins: a date or a point in time, as <see cref="EndTime"/>.</summary>
    [JsonPropertyName("start_time")]
    public required FeishuCalendarEventTime StartTime { get; init; }

    /// <summary>When the event ends: a date not before <see cref="StartTime"/>, or a point in time at least a second after it.</summary>
    [JsonPropertyName("end_time")]
    public required FeishuCalendarEventTime EndTime { get; init; }

    /// <summary>The video conference. Null makes Feishu create a meeting of its own when the first attendee is added; for an event without one, set <see cref="FeishuEventConferenceType.None"/>.</summary>
    [JsonPropertyName("vchat")]
    public FeishuCalendarEventConference? Conference { get; init; }

    /// <summary>Who sees the details, for all attendees. Null means <see cref="FeishuCalendarEventVisibility.Default"/>. A later change holds for the identity that makes it only.</summary>
    [JsonPropertyName("visibility")]
    public FeishuCalendarEventVisibility? Visibility { get; init; }

    /// <summary>What the attendees may do. Null means <see cref="FeishuCalendarEventAttendeeAbility.None"/>.</summary>
    [JsonPropertyName("attendee_ability")]
    public FeishuCalendarEventAttendeeAbility? AttendeeAbility { get; init; }

    /// <summary>Whether the event makes the attendees busy. Null means <see cref="FeishuCalendarEventFreeBusyStatus.Busy"/>. A later change holds for the identity that makes it only.</summary>
    [JsonPropertyName("free_busy_status")]
    public FeishuCalendarEventFreeBusyStatus? FreeBusyStatus { get; init; }

    /// <summary>The place. Null for none.</summary>
    [JsonPropertyName("location")]
    public FeishuCalendarEventLocation? Location { get; init; }

    /// <summary>The colour in which the identity that calls sees the event, as an RGB number of 32 bits. 0 and -1 mean the colour of the calendar. Null leaves it to Feishu.</summary>
    [JsonPropertyName("color")]
    public int? Color { get; init; }

    /// <summary>The reminders, for the identity that calls only. Null or empty for none.</summary>
    [JsonPropertyName("reminders")]
    public IReadOnlyList<FeishuCalendarEventReminder>? Reminders { get; init; }

    /// <summary>
    /// How the event repeats, as an RRULE of RFC 5545 such as <c>FREQ=DAILY;INTERVAL=1</c>; at most 2000 characters. COUNT and
    /// UNTIL exclude each other. A series that has a meeting room spans two years at most. Null for an event that does not
    /// repeat.
    /// </summary>
    [JsonPropertyName("recurrence")]
    public string? Recurrence { get; init; }

    /// <summary>How the page of the event shows its elements. Null changes nothing.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<FeishuCalendarEventSchema>? Schemas { get; init; }

    /// <summary>The attachments. Null or empty for none.</summary>
    [JsonPropertyName("attachments")]
    public IReadOnlyList<FeishuCalendarEventAttachment>? Attachments { get; init; }

    /// <summary>How people check in. Null for none.</summary>
    [JsonPropertyName("event_check_in")]
    public FeishuCalendarEventCheckIn? EventCheckIn { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Summary = {Summary}, Description = {Description}, NeedNotification = {NeedNotification}, StartTime = {StartTime}, EndTime = {EndTime}, Conference = {Conference}, Visibility = {Visibility}, AttendeeAbility = {AttendeeAbility}");
        builder.Append(CultureInfo.InvariantCulture, $", FreeBusyStatus = {FreeBusyStatus}, Location = {Location}, Color = {Color}, Reminders = {Reminders?.Count}, Recurrence = {Recurrence}, Schemas = {Schemas?.Count}, Attachments = {Attachments?.Count}, EventCheckIn = {EventCheckIn}");
        return true;
    }
}
