namespace MeetingApis.Testing;

/// <summary>Finds the calendars and schedules that requests name.</summary>
internal sealed class WeComCalendarBook(SimulatedStore<string, SimulatedWeComCalendar> calendars, SimulatedStore<string, SimulatedWeComSchedule> schedules)
{
    public SimulatedWeComCalendar FindCalendar(string? calendarId) => calendars.Find(calendarId ?? "") switch
    {
        null => throw WeComGateway.Error(90457, "invalid cal_id"),
        { IsDeleted: true } => throw WeComGateway.Error(90459, "the calendar has been deleted"),
        var calendar => calendar,
    };

    /// <summary>The calendar of schedules that name none.</summary>
    public SimulatedWeComCalendar? Default => calendars.All.FirstOrDefault(static calendar => calendar is { IsDefault: true, IsDeleted: false });

    /// <summary>A schedule that can still be changed.</summary>
    public SimulatedWeComSchedule FindSchedule(string? scheduleId) => schedules.Find(scheduleId ?? "") switch
    {
        null => throw WeComGateway.Error(90461, "invalid schedule_id"),
        { IsDeleted: true } => throw WeComGateway.Error(90460, "the schedule has been deleted"),
        var schedule => schedule,
    };
}
