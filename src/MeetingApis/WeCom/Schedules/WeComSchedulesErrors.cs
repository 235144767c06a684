namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of schedules.</summary>
internal static class WeComSchedulesErrors
{
    private const string CancelFirst = "Cancel the room's booking with KeepSchedule = true, because WeCom may delete the schedule otherwise; then change the schedule and book the room again. For a recurring booking WeCom documents no way to keep the schedule.";

    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.schedules.create", [.. WeComErrors.EveryCalendarOperation(), .. WeComErrors.UnknownCalendar()]),
        .. ErrorRows.Of("wecom.schedules.update", UpdateSchedule()),
        .. ErrorRows.Of("wecom.schedules.add_attendees", [.. WeComErrors.EveryCalendarOperation(), .. UnknownSchedule()]),
        .. ErrorRows.Of("wecom.schedules.remove_attendees", [.. WeComErrors.EveryCalendarOperation(), .. UnknownSchedule()]),
        .. ErrorRows.Of("wecom.schedules.list", [.. WeComErrors.EveryCalendarOperation(), .. WeComErrors.UnknownCalendar()]),
        .. ErrorRows.Of("wecom.schedules.batch_get", [.. WeComErrors.EveryCalendarOperation(), .. UnknownSchedule()]),
        .. ErrorRows.Of("wecom.schedules.cancel", CancelSchedule()),
    ];

    private static IEnumerable<ErrorRow> UnknownSchedule() =>
        ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.ScheduleDeleted, WeComErrorCodes.InvalidScheduleId);

    private static IEnumerable<ErrorRow> UpdateSchedule() =>
    [
        .. WeComErrors.EveryCalendarOperation(),
        .. UnknownSchedule(),
        new(WeComErrorCodes.ScheduleHoldsMeetingRoom, MeetingErrorCategory.Conflict) { Advice = CancelFirst },
        new(WeComErrorCodes.ScheduleHasMeetingRoom, MeetingErrorCategory.Conflict) { Advice = CancelFirst },
        new("90484", MeetingErrorCategory.Validation) { Advice = "A single occurrence cannot repeat: leave IsRepeat out where Scope is ThisOccurrence." },
        new(WeComErrorCodes.ScheduleStartInThePast, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.ScheduleMeetingRunning, MeetingErrorCategory.Conflict),
        new(WeComErrorCodes.ScheduleMeetingEnded, MeetingErrorCategory.Conflict),
        new(WeComErrorCodes.InvalidOccurrence, MeetingErrorCategory.Validation) { Advice = "OccurrenceStartTime must be the start of an occurrence of the series." },
        new("90485", MeetingErrorCategory.Validation) { Advice = "Scope is for recurring schedules." },
    ];

    private static IEnumerable<ErrorRow> CancelSchedule() =>
    [
        .. WeComErrors.EveryCalendarOperation(),
        new(WeComErrorCodes.ScheduleDeleted, MeetingErrorCategory.NotFound),
        new("90705", MeetingErrorCategory.Conflict) { Advice = "The member who created the schedule has left the organisation." },
    ];
}
