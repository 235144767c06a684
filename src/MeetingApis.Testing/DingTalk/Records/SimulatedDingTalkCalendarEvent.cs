using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>An event in the calendars of <see cref="DingTalkSimulator"/>. A snapshot: read it again after a change.</summary>
public sealed record SimulatedDingTalkCalendarEvent
{
    /// <summary>The event's id.</summary>
    public required string EventId { get; init; }

    /// <summary>The unionId of the organizer; nobody else may change the event.</summary>
    public required string OrganizerUnionId { get; init; }

    /// <summary>The title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>When the event begins, the first time where it repeats. Of an event of whole days: the first day's midnight in UTC+8.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the event ends, the first time where it repeats. Of an event of whole days: the midnight, in UTC+8, after the last one.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The time zone in which the event is shown and repeats, a name of the TZ database.</summary>
    public string TimeZone { get; init; } = ChinaTime.Zone;

    /// <summary>Whether the event takes whole days.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>Whoever is invited. The organizer is among them only where the event names them.</summary>
    public IReadOnlyList<SimulatedDingTalkCalendarEventAttendee> Attendees { get; init; } = [];

    /// <summary>The unionIds of attendees who deleted the event, each from their own calendar.</summary>
    public IReadOnlyList<string> HiddenFrom { get; init; } = [];

    /// <summary>The id of the series of which this is an instance that was changed or called off on its own; null for any other event.</summary>
    public string? SeriesMasterId { get; init; }

    /// <summary>When the series lets such an instance begin; null for any other event.</summary>
    public DateTimeOffset? OriginStartTime { get; init; }

    /// <summary>When the instances of a series begin that are events of their own.</summary>
    internal IReadOnlyList<DateTimeOffset> TakenOut { get; init; } = [];

    /// <summary>The booked conference of the event, one of <see cref="DingTalkSimulator.Conferences"/>; null for none.</summary>
    public string? ScheduleConferenceId { get; init; }

    /// <summary>
    /// The other fields of the vendor, each with its last value: <c>description</c>, <c>recurrence</c>, <c>location</c>,
    /// <c>reminders</c>, <c>uiConfigs</c>, <c>richTextDescription</c>, <c>cardInstances</c>, <c>categories</c>, <c>freeBusyStatus</c>.
    /// </summary>
    public JsonElement Details { get; init; } = JsonElement.Parse("{}");

    /// <summary>When the event was made.</summary>
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>When the event was last changed.</summary>
    public DateTimeOffset UpdateTime { get; init; }

    /// <summary>Whether the event was called off. It takes nobody's time, and holds no room.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Returns id and times; never title or people.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedDingTalkCalendarEvent)} {{ EventId = {EventId}, StartTime = {StartTime:O}, EndTime = {EndTime:O}, IsCancelled = {IsCancelled} }}";

    internal SimulatedDingTalkCalendarEventAttendee? AttendeeOf(string unionId) => Attendees.FirstOrDefault(attendee => string.Equals(attendee.UnionId, unionId, StringComparison.Ordinal));

    internal bool IsOrganizedBy(string unionId) => string.Equals(OrganizerUnionId, unionId, StringComparison.Ordinal);

    /// <summary>Whether the event stands in somebody's calendar.</summary>
    internal bool IsSeenBy(string unionId) => (IsOrganizedBy(unionId) || AttendeeOf(unionId) is not null) && !HiddenFrom.Contains(unionId, StringComparer.Ordinal);
}
