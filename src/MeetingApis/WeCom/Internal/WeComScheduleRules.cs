namespace MeetingApis.WeCom.Internal;

/// <summary>The rules that several requests on schedules share. What is null breaks none, unless it says so.</summary>
internal static class WeComScheduleRules
{
    private const int MostAttendees = 1000;

    /// <summary>An id that must be there.</summary>
    public static void Id(ref Violations violations, string? scheduleId) =>
        violations.Require(!string.IsNullOrEmpty(scheduleId), "ScheduleId", "is missing.");

    public static void Times(ref Violations violations, DateTimeOffset startTime, DateTimeOffset endTime, bool? isWholeDay)
    {
        violations.Time(startTime, "StartTime");
        violations.Time(endTime, "EndTime");
        TimeSpan length = endTime.InSeconds() - startTime.InSeconds();
        violations.Require(length > TimeSpan.Zero || (length == TimeSpan.Zero && isWholeDay == true), "EndTime", "must lie after StartTime.");
    }

    public static void AdminsAttend(ref Violations violations, IReadOnlyList<string>? adminUserIds, IReadOnlyList<WeComScheduleAttendee>? attendees, string property) =>
        violations.Require(WeComRules.AreAmong(adminUserIds, attendees, static attendee => attendee?.UserId), property, "must be among the attendees.");

    public static void Attendees(ref Violations violations, IReadOnlyList<WeComScheduleAttendee>? attendees)
    {
        violations.Require(!(attendees?.Count > MostAttendees), "Attendees", "must name at most 1,000 members.");
        violations.NestedEach(attendees, "Attendees");
    }

    /// <summary>Attendees that must be there.</summary>
    public static void SomeAttendees(ref Violations violations, IReadOnlyList<WeComScheduleAttendee>? attendees)
    {
        violations.Require(attendees is { Count: >= 1 }, "Attendees", "must name 1 to 1,000 members.");
        Attendees(ref violations, attendees);
    }

    public static void Texts(ref Violations violations, string? summary, string? description, string? location)
    {
        violations.Require(summary is null || TextSize.Characters(summary) <= 128, "Summary", "must be at most 128 characters.");
        violations.Require(description is null || TextSize.Characters(description) <= 1000, "Description", "must be at most 1,000 characters.");
        violations.Require(location is null || TextSize.Characters(location) <= 128, "Location", "must be at most 128 characters.");
    }

    public static void Reminders(ref Violations violations, WeComScheduleReminders? reminders, bool? isWholeDay)
    {
        violations.Nested(reminders, "Reminders");
        violations.Require(
            isWholeDay == true || reminders?.ReminderOffsets?.HoldsAny(WeComScheduleReminders.IsOfWholeDays) != true,
            "Reminders.ReminderOffsets",
            "holds a time that only a whole day takes.");
    }

    /// <summary>A part of a series is named by the start of an occurrence, and a whole series by none.</summary>
    public static void Scope(ref Violations violations, WeComScheduleScope? scope, DateTimeOffset? occurrenceStartTime)
    {
        bool isPart = scope is WeComScheduleScope.ThisOccurrence or WeComScheduleScope.ThisAndFollowing;
        violations.Defined(scope, "Scope");
        violations.Time(occurrenceStartTime, "OccurrenceStartTime");
        violations.Require(!isPart || occurrenceStartTime is not null, "OccurrenceStartTime", "is missing: it says which occurrence is meant.");
        violations.Require(isPart || occurrenceStartTime is null, "OccurrenceStartTime", "needs Scope ThisOccurrence or ThisAndFollowing.");
    }
}
