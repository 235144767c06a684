namespace MeetingApis.Scheduling.Tests;

/// <summary>A plan that asks for one thing.</summary>
/// <param name="Plan">Makes it of a plain plan.</param>
/// <param name="Facets">What a vendor may lack for it.</param>
internal sealed record FacetCase(Func<Office, MeetingPlan, MeetingPlan> Plan, params IReadOnlyList<SchedulingFacet> Facets)
{
    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, FacetCase> All { get; } = new Dictionary<string, FacetCase>
    {
        ["title"] = new(static (_, plan) => plan with { Title = "Réunion 复盘 🚀 <b>&amp;" }),
        ["description"] = new(static (_, plan) => plan with { Description = "第一行\n\n  second line: \"a\" & 'b' 🚀" }, SchedulingFacet.Description),
        ["nobody"] = new(static (_, plan) => plan with { Attendees = [] }),
        ["attendees"] = new(static (office, plan) => plan with { Attendees = [office.People[1]] }, SchedulingFacet.Attendees),
        ["optional people"] = new(static (office, plan) => plan with { Attendees = [office.People[1]], OptionalAttendees = [office.People[2]] }, SchedulingFacet.OptionalAttendees),
        ["only optional people"] = new(static (office, plan) => plan with { Attendees = [], OptionalAttendees = [office.People[2]] }, SchedulingFacet.OptionalAttendees),
        ["no room"] = new(static (_, plan) => plan with { Rooms = [] }),
        ["two rooms"] = new(static (office, plan) => plan with { Rooms = [office.Rooms[0], office.Rooms[1]] }, SchedulingFacet.SeveralRooms),
        ["two rooms, not online"] = new(static (office, plan) => plan with { Rooms = [office.Rooms[0], office.Rooms[1]], Online = false }, SchedulingFacet.SeveralRooms),
        ["online"] = new(static (_, plan) => plan with { Online = true }, SchedulingFacet.Online),
        ["not online"] = new(static (_, plan) => plan with { Online = false }),
        ["password"] = new(static (_, plan) => plan with { Password = "246813" }, SchedulingFacet.Password),
        ["recorded"] = new(static (_, plan) => plan with { Recording = true }, SchedulingFacet.Recording),
        ["not recorded"] = new(static (_, plan) => plan with { Recording = false }, SchedulingFacet.Recording),
        ["recorded, not online"] = new(static (_, plan) => plan with { Recording = true, Online = false }, SchedulingFacet.Recording),
        ["reminder"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromMinutes(15)] }, SchedulingFacet.Reminders),
        ["several reminders"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromMinutes(5), TimeSpan.FromHours(1)] }, SchedulingFacet.Reminders),
        ["several reminders, not online"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromMinutes(5), TimeSpan.FromHours(1)], Online = false }, SchedulingFacet.Reminders),
        ["reminder at the start"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.Zero] }, SchedulingFacet.Reminders),
        ["reminder at an odd time"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromMinutes(7)] }, SchedulingFacet.Reminders),
        ["reminder in seconds"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromSeconds(90)] }, SchedulingFacet.Reminders),
        ["reminder a month before"] = new(static (_, plan) => plan with { Reminders = [TimeSpan.FromDays(30)] }, SchedulingFacet.Reminders),
        ["no reminders"] = new(static (_, plan) => plan with { Reminders = [] }, SchedulingFacet.Reminders),
        ["no reminders, not online"] = new(static (_, plan) => plan with { Reminders = [], Online = false }, SchedulingFacet.Reminders),
        ["whole day"] = new(static (_, plan) => plan with { During = MeetingTime.AllDay(Day, "Asia/Shanghai"), Rooms = [], Online = false }, SchedulingFacet.AllDay),
        ["whole day online"] = new(static (_, plan) => plan with { During = MeetingTime.AllDay(Day, "Asia/Shanghai"), Rooms = [] }, SchedulingFacet.AllDay),
        ["whole days"] = new(static (_, plan) => plan with { During = MeetingTime.AllDay(Day, "Asia/Shanghai", 3), Rooms = [], Online = false }, SchedulingFacet.AllDay),
        ["whole day elsewhere"] = new(static (_, plan) => plan with { During = MeetingTime.AllDay(Day, "America/New_York"), Rooms = [], Online = false }, SchedulingFacet.AllDay, SchedulingFacet.TimeZone),
        ["time zone"] = new(static (_, plan) => plan with { During = In(Day, 10, "America/New_York") }, SchedulingFacet.TimeZone),
        ["time zone of half an hour"] = new(static (_, plan) => plan with { During = In(Day, 10, "Asia/Kolkata") }, SchedulingFacet.TimeZone),
        ["odd minutes"] = new(static (_, plan) => plan with { During = MeetingTime.From(Office.Time().Start.AddMinutes(7), TimeSpan.FromMinutes(41), "Asia/Shanghai") }),
        ["every day"] = Series(static () => MeetingRecurrence.Daily().Times(5)),
        ["every other day until"] = Series(static () => MeetingRecurrence.Daily(2).Until(Day.AddDays(9))),
        ["every week"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek]).Until(Day.AddDays(28))),
        ["several days of the week"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek, Day.AddDays(2).DayOfWeek]).Until(Day.AddDays(28))),
        ["every other week"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek], 2).Until(Day.AddDays(56))),
        ["every month"] = Series(static () => MeetingRecurrence.MonthlyOnDay(Day.Day).Until(Day.AddDays(150))),
        ["every other month"] = Series(static () => MeetingRecurrence.MonthlyOnDay(Day.Day, 2).Until(Day.AddDays(300))),
        ["weekday of the month"] = Series(static () => MeetingRecurrence.MonthlyOnWeekday(WeekOf(Day), Day.DayOfWeek).Until(Day.AddDays(150)), SchedulingFacet.RecurrenceByWeekdayOfMonth),
        ["counted"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek]).Times(4)),
        ["counted, not online"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek]).Times(4)) is var counted ? counted with { Plan = (office, plan) => counted.Plan(office, plan) with { Online = false } } : counted,
        ["counted far"] = Series(static () => MeetingRecurrence.Daily().Times(150)),
        ["without an end"] = Series(static () => MeetingRecurrence.Weekly([Day.DayOfWeek])),
        ["without an end, not online"] = new(static (_, plan) => plan with { During = In(Day, 10, "Asia/Shanghai"), Recurrence = MeetingRecurrence.Weekly([Day.DayOfWeek]), Rooms = [], Online = false }, SchedulingFacet.Recurrence),
        ["across a clock change"] = new(static (_, plan) => plan with { During = In(Day, 10, "Europe/Berlin"), Recurrence = MeetingRecurrence.Weekly([Day.DayOfWeek]).Until(Day.AddDays(300)), Rooms = [] }, SchedulingFacet.Recurrence, SchedulingFacet.RecurrenceAcrossClockChanges, SchedulingFacet.TimeZone),
        ["series of whole days"] = new(static (_, plan) => plan with { During = MeetingTime.AllDay(Day, "Asia/Shanghai"), Recurrence = MeetingRecurrence.Weekly([Day.DayOfWeek]).Until(Day.AddDays(28)), Rooms = [], Online = false }, SchedulingFacet.AllDay, SchedulingFacet.Recurrence),
        ["series with a room"] = new(static (_, plan) => plan with { During = In(Day, 10, "Asia/Shanghai"), Recurrence = MeetingRecurrence.Weekly([Day.DayOfWeek]).Until(Day.AddDays(21)) }, SchedulingFacet.Recurrence, SchedulingFacet.RoomAtEveryOccurrence),
        ["everything"] = new(Everything, Enum.GetValues<SchedulingFacet>()),
    };

    /// <summary>A day that every month has, some weeks ahead.</summary>
    internal static DateOnly Day => new DateOnly(Office.Time().FirstDay.Year, Office.Time().FirstDay.Month, 12).AddMonths(1);

    internal static MeetingTime In(DateOnly day, int hour, string timeZone)
    {
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        return MeetingTime.From(new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(timeZone).GetUtcOffset(local)), TimeSpan.FromHours(1), timeZone);
    }

    internal static MonthWeek WeekOf(DateOnly day) => (MonthWeek)((day.Day + 6) / 7);

    private static FacetCase Series(Func<MeetingRecurrence> series, params IEnumerable<SchedulingFacet> further) => new(
        (_, plan) => plan with { During = In(Day, 10, "Asia/Shanghai"), Recurrence = series(), Rooms = [] },
        [SchedulingFacet.Recurrence, SchedulingFacet.RecurrenceByCount, .. further]);

    private static MeetingPlan Everything(Office office, MeetingPlan plan) => plan with
    {
        Description = "alles",
        During = In(Day, 10, "Europe/Berlin"),
        Attendees = [office.People[1]],
        OptionalAttendees = [office.People[2]],
        Rooms = [office.Rooms[0], office.Rooms[1]],
        Online = true,
        Password = "246813",
        Recording = true,
        Reminders = [TimeSpan.FromMinutes(7)],
        Recurrence = MeetingRecurrence.MonthlyOnWeekday(WeekOf(Day), Day.DayOfWeek).Times(3),
    };
}
