using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>An event of a calendar.</summary>
public sealed record FeishuCalendarEvent
{
    /// <summary>
    /// The event's id: the event's uid, an underscore, and a number that says which instance it is. The number is 0 for a
    /// single event and for a series, or the original time, in unix seconds, of an exception of a series.
    /// </summary>
    [JsonPropertyName("event_id")]
    [NeverNull]
    public string? EventId { get; init; }

    /// <summary>The id of the organiser's calendar.</summary>
    [JsonPropertyName("organizer_calendar_id")]
    public string? OrganizerCalendarId { get; init; }

    /// <summary>The title. Null or empty when there is none.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description. Null or empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>When the event begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventTime>))]
    public FeishuCalendarEventTime? StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventTime>))]
    public FeishuCalendarEventTime? EndTime { get; init; }

    /// <summary>The video conference.</summary>
    [JsonPropertyName("vchat")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventConferenceInfo>))]
    public FeishuCalendarEventConferenceInfo? Conference { get; init; }

    /// <summary>Who sees the details. A change after the event was created holds for the identity that made it only.</summary>
    [JsonPropertyName("visibility")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventVisibility>))]
    public FeishuCalendarEventVisibility? Visibility { get; init; }

    /// <summary>What the attendees may do.</summary>
    [JsonPropertyName("attendee_ability")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventAttendeeAbility>))]
    public FeishuCalendarEventAttendeeAbility? AttendeeAbility { get; init; }

    /// <summary>Whether the event makes people busy. A change after the event was created holds for the identity that made it only.</summary>
    [JsonPropertyName("free_busy_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventFreeBusyStatus>))]
    public FeishuCalendarEventFreeBusyStatus? FreeBusyStatus { get; init; }

    /// <summary>The place. Null when there is none. A meeting room is an attendee instead.</summary>
    [JsonPropertyName("location")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventLocation>))]
    public FeishuCalendarEventLocation? Location { get; init; }

    /// <summary>The colour in which the identity that calls sees the event, as an RGB number of 32 bits. 0 and -1 mean the colour of the calendar.</summary>
    [JsonPropertyName("color")]
    public int? Color { get; init; }

    /// <summary>The reminders, for the identity that calls. Empty when there are none.</summary>
    [JsonPropertyName("reminders")]
    public IReadOnlyList<FeishuCalendarEventReminderInfo> Reminders { get => field ?? []; init; }

    /// <summary>
    /// How the event repeats, as an RRULE of RFC 5545. Null or empty means that it does not, or that the rule cannot be
    /// read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("recurrence")]
    public string? Recurrence { get; init; }

    /// <summary>The state of the event.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventStatus>))]
    public FeishuCalendarEventStatus? Status { get; init; }

    /// <summary>Whether this is one instance of a series, changed by itself.</summary>
    [JsonPropertyName("is_exception")]
    public bool? IsException { get; init; }

    /// <summary>
    /// The id of the series of which this is an exception. Null or empty means any other event, or that the id cannot be
    /// read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("recurring_event_id")]
    public string? RecurringEventId { get; init; }

    /// <summary>When the event was created.</summary>
    [JsonPropertyName("create_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>How the page of the event shows its elements. Empty for Feishu's own way.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<FeishuCalendarEventSchema> Schemas { get => field ?? []; init; }

    /// <summary>The organiser.</summary>
    [JsonPropertyName("event_organizer")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventOrganizer>))]
    public FeishuCalendarEventOrganizer? EventOrganizer { get; init; }

    /// <summary>The link that opens the event in Feishu. It prints as <c>***</c>.</summary>
    [JsonPropertyName("app_link")]
    public string? AppLink { get; init; }

    /// <summary>
    /// The attendees, at most <see cref="GetFeishuCalendarEventRequest.MaxAttendeeNum"/>. Empty when there are none, and
    /// unless <see cref="GetFeishuCalendarEventRequest.NeedAttendee"/> asked for them.
    /// </summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<FeishuCalendarEventAttendeeInfo> Attendees { get => field ?? []; init; }

    /// <summary>Whether the event has more attendees than <see cref="Attendees"/>. Null if the call did not ask for them.</summary>
    [JsonPropertyName("has_more_attendee")]
    [NeverNull]
    public bool? HasMoreAttendee { get; init; }

    /// <summary>The attachments. Empty when there are none.</summary>
    [JsonPropertyName("attachments")]
    public IReadOnlyList<FeishuCalendarEventAttachmentInfo> Attachments { get => field ?? []; init; }

    /// <summary>How people check in. Null when they do not, and in lists.</summary>
    [JsonPropertyName("event_check_in")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventCheckInInfo>))]
    public FeishuCalendarEventCheckInInfo? EventCheckIn { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"EventId = {EventId}, OrganizerCalendarId = {OrganizerCalendarId}, Summary = {Summary}, Description = {Description}, StartTime = {StartTime}, EndTime = {EndTime}");
        builder.Append(CultureInfo.InvariantCulture, $", Conference = {Conference}, Visibility = {Visibility}, AttendeeAbility = {AttendeeAbility}, FreeBusyStatus = {FreeBusyStatus}, Location = {Location}, Color = {Color}");
        builder.Append(CultureInfo.InvariantCulture, $", Reminders = {Reminders.Count}, Recurrence = {Recurrence}, Status = {Status}, IsException = {IsException}, RecurringEventId = {RecurringEventId}, CreateTime = {CreateTime}");
        builder.Append(CultureInfo.InvariantCulture, $", Schemas = {Schemas.Count}, EventOrganizer = {EventOrganizer}, AppLink = {Masked.Text(AppLink)}, Attendees = {Attendees.Count}, HasMoreAttendee = {HasMoreAttendee}");
        builder.Append(CultureInfo.InvariantCulture, $", Attachments = {Attachments.Count}, EventCheckIn = {EventCheckIn}");
        return true;
    }
}
