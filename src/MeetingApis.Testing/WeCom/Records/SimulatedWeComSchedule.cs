using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A schedule, an entry in a calendar of the app, in <see cref="WeComSimulator"/>. A snapshot: read it again after a change.</summary>
public sealed record SimulatedWeComSchedule
{
    /// <summary>The schedule's id.</summary>
    public required string ScheduleId { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether it takes whole days.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>The calendar that it is in; null where it came with the booking of a room.</summary>
    public string? CalendarId { get; init; }

    /// <summary>The title; empty when it has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The description; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The place; empty when it has none.</summary>
    public string Location { get; init; } = "";

    /// <summary>The userids of the members who manage it, at most three.</summary>
    public IReadOnlyList<string> AdminUserIds { get; init; } = [];

    /// <summary>The people on it, in the order in which they were added.</summary>
    public IReadOnlyList<SimulatedWeComScheduleAttendee> Attendees { get; init; } = [];

    /// <summary>The vendor's <c>reminders</c> object; it also says how the schedule repeats.</summary>
    public JsonElement Reminders { get; init; } = JsonElement.Parse("{}");

    /// <summary>The starts of the occurrences that are no longer part of the series.</summary>
    public IReadOnlyList<DateTimeOffset> ExcludedTimes { get; init; } = [];

    /// <summary>A number that grows with each schedule and each change.</summary>
    public long Sequence { get; init; }

    /// <summary>Whether it was cancelled. It is read with <c>status</c> 1 then, and any change is refused with 90460.</summary>
    public bool IsDeleted { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleId = {ScheduleId}, StartTime = {StartTime}, EndTime = {EndTime}, IsWholeDay = {IsWholeDay}, CalendarId = {CalendarId}, Summary = {Summary}, Description = {Description}, Location = {Location}");
        builder.Append(CultureInfo.InvariantCulture, $", AdminUserIds = {AdminUserIds?.Count}, Attendees = {Attendees?.Count}, Reminders = {Reminders}, ExcludedTimes = {ExcludedTimes?.Count}, Sequence = {Sequence}, IsDeleted = {IsDeleted}");
        return true;
    }
}
