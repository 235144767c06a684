using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>What a WeCom app can do, and what it lacks for a plan.</summary>
internal sealed class WeComCapabilities(ClientIdentity identity, bool remembersKeys)
{
    private const string CreateMeeting = "https://developer.work.weixin.qq.com/document/path/98148";
    private const string UpdateMeeting = "https://developer.work.weixin.qq.com/document/path/98154";
    private const string GetMeeting = "https://developer.work.weixin.qq.com/document/path/98149";
    private const string CreateSchedule = "https://developer.work.weixin.qq.com/document/path/93648";
    private const string ListSchedules = "https://developer.work.weixin.qq.com/document/path/97723";
    private const string UpdateSchedule = "https://developer.work.weixin.qq.com/document/path/97720";
    private const string Rooms = "https://developer.work.weixin.qq.com/document/path/93619";
    private const string Bookings = "https://developer.work.weixin.qq.com/document/path/93620";
    private const string FindByMobile = "https://developer.work.weixin.qq.com/document/path/95402";
    private const string FindByEmail = "https://developer.work.weixin.qq.com/document/path/95895";
    private const int MostMeetings = 200;
    private const int MostMonthlyMeetings = 50;
    private const int MostYears = 10;


    /// <summary>Whether it is an organisation's own app. Those of providers have no rooms and no advanced features.</summary>
    public bool IsSelfBuilt => identity.Tenant is null;

    public SchedulingCapabilities All => field ??= new SchedulingCapabilities([.. Common(), .. IsSelfBuilt ? OfSelfBuiltApps() : OfProvidersApps()]);

    /// <summary>What a plan needs and WeCom lacks.</summary>
    public IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan) =>
    [
        .. OfRoomsAndTimes(plan),
        .. plan.Online ? OfMeetings(plan) : OfSchedules(plan),
        .. plan.Recurrence is { } series ? OfSeries(series, plan) : [],
    ];

    /// <summary>What a change needs and WeCom lacks.</summary>
    public static IEnumerable<SchedulingCapability> LacksToChange(ScheduledMeeting meeting, MeetingChange change)
    {
        if (change.Password is "")
        {
            yield return Lack(SchedulingFacet.Password, "WeCom can replace a password, and no page says how to remove one.", UpdateMeeting);
        }

        bool givesRoomsBack = meeting.Rooms.Any(room => change.Rooms?.Any(kept => kept.Id == room.Room.Id) == false) || (meeting.Rooms.Count > 0 && (change.During is not null || change.Recurrence is not null));
        if (meeting.IsSeries && givesRoomsBack)
        {
            yield return Lack(SchedulingFacet.MoveWithRooms, "A series with rooms keeps its times and rooms: no page says how to give the rooms of a series back without deleting it.", Bookings);
        }
    }

    private static IEnumerable<SchedulingCapability> OfRoomsAndTimes(MeetingPlan plan)
    {
        if (!plan.Online && plan.Rooms.Count > 1)
        {
            yield return Lack(SchedulingFacet.SeveralRooms, "A WeCom schedule has one room; only an online meeting has several.", Bookings);
        }

        if (plan.Reminders is { } reminders && !WeComReminders.AreKnown(reminders, ofWholeDays: plan is { Online: false, During.IsAllDay: true }))
        {
            yield return Lack(SchedulingFacet.Reminders, "WeCom reminds people at the start, 5 or 15 minutes, 1 hour or 1 day before, of whole days also 2 or 7 days before, and silently takes any other time for another.", CreateMeeting);
        }
    }

    private static IEnumerable<SchedulingCapability> OfMeetings(MeetingPlan plan)
    {
        if (plan.During.IsAllDay)
        {
            yield return Lack(SchedulingFacet.AllDay, "A WeCom meeting lasts less than a day, so that this cannot be tolerated: from midnight to midnight is too long too. Only a schedule, which is not online, lasts whole days.", CreateMeeting);
        }
    }

    private static IEnumerable<SchedulingCapability> OfSchedules(MeetingPlan plan)
    {
        if (plan.Recording is not null)
        {
            yield return Lack(SchedulingFacet.Recording, "A WeCom schedule is not online, so that nothing can be recorded.", CreateSchedule);
        }

        if (plan.During.IsAllDay && plan.During.Start.Offset != ChinaTime.Offset)
        {
            yield return Lack(SchedulingFacet.AllDay, "WeCom's whole days have no time zone, so that only days of China (UTC+8) are certain.", CreateSchedule);
        }
    }

    private IEnumerable<SchedulingCapability> OfSeries(MeetingRecurrence series, MeetingPlan plan)
    {
        string page = plan.Online ? CreateMeeting : CreateSchedule;
        if (WhyNotAtAll(series, plan) is { } reason)
        {
            yield return Lack(SchedulingFacet.Recurrence, reason, page);
        }

        if (series.Count is not null && !(plan.Online && IsSelfBuilt))
        {
            yield return Lack(SchedulingFacet.RecurrenceByCount, plan.Online ? "A provider's app lets a meeting repeat until a day only." : "A WeCom schedule repeats until a day, not a number of times.", page);
        }

        if (!KeepsOffset(series, plan.During))
        {
            yield return Lack(SchedulingFacet.RecurrenceAcrossClockChanges, "WeCom repeats at a fixed distance from UTC, and the clocks change during this series.", page);
        }

        if (!plan.Online && !IsWholeHours(plan.During.Start.Offset))
        {
            yield return Lack(SchedulingFacet.TimeZone, "A WeCom schedule repeats at a whole number of hours from UTC, -12 to 12.", page);
        }

        if (plan.Online && series.Frequency != RecurrenceFrequency.Daily && ChinaTime.DayOf(plan.During.Start) != plan.During.FirstDay)
        {
            yield return Lack(SchedulingFacet.TimeZone, "A WeCom meeting repeats without a time zone, on days of China (UTC+8), where this one begins on another day.", page);
        }

        if (!plan.Online && plan.Rooms.Count > 0 && series is { LastDay: null, Count: null })
        {
            yield return Lack(SchedulingFacet.RoomAtEveryOccurrence, "No page says for how long a room is booked for a series without an end.", Bookings);
        }
    }

    /// <summary>Whether every meeting of a series is at the same distance from UTC as the first. Ten years of a series without an end meet every change of clocks.</summary>
    private static bool KeepsOffset(MeetingRecurrence series, MeetingTime during)
    {
        DateOnly until = series is { LastDay: null, Count: null } ? during.FirstDay.AddYears(MostYears) : DateOnly.MaxValue;
        return Occurrences.Of(series, during.FirstDay, until).All(day => during.Zone.GetUtcOffset(day.ToDateTime(TimeOnly.FromTimeSpan(during.Start.TimeOfDay))) == during.Start.Offset);
    }

    /// <summary>Why WeCom cannot repeat so at all; null if it can.</summary>
    private string? WhyNotAtAll(MeetingRecurrence series, MeetingPlan plan)
    {
        if (series.DayOfMonth > 28)
        {
            return "No page says what WeCom does in months that do not have the date.";
        }

        if (series is { Interval: > 1, DaysOfWeek.Count: > 1 } && series.DaysOfWeek.Contains(DayOfWeek.Sunday))
        {
            return "No page says whether WeCom's weeks begin on Sunday or on Monday, which decides the weeks of this series.";
        }

        if (!plan.Online)
        {
            return null;
        }

        int most = series.Frequency == RecurrenceFrequency.Monthly ? MostMonthlyMeetings : MostMeetings;
        return series is { LastDay: null, Count: null } || Occurrences.Of(series, plan.During.FirstDay, DateOnly.MaxValue).Take(most + 1).Count() > most
            ? "A WeCom meeting repeats 200 times at most, 50 times if it is monthly."
            : !IsSelfBuilt && series.Count is null && !WeComRecurrence.IsBasic(series)
            ? "A provider's app lets a meeting repeat each day, each or every other week on one day, or each month."
            : null;
    }

    private static bool IsWholeHours(TimeSpan offset) => offset.Ticks % TimeSpan.TicksPerHour == 0 && offset.Duration() <= TimeSpan.FromHours(12);

    private IEnumerable<SchedulingCapability> Common() =>
    [
        .. remembersKeys ? [] : new[] { Lack(SchedulingFacet.Key, "WeCom knows no keys: an online meeting is looked up among the organizer's; a schedule only in the calendar of SchedulingOptions.WeComCalendar, and another process's key only in a shared store.", ListSchedules) },
        Lack(SchedulingFacet.AttendeeAnswers, "A schedule shows what people answered; a meeting, which an online plan is, does not.", GetMeeting),
        new(SchedulingFacet.OptionalAttendees, FacetSupport.No, "WeCom does not know optional people.", CreateSchedule),
        Lack(SchedulingFacet.SeveralRooms, "Only an online meeting has several rooms; a schedule has one.", Bookings),
        new(SchedulingFacet.ApprovalRooms, FacetSupport.No, "WeCom lets no app book a room that somebody must approve.", Bookings),
        Lack(SchedulingFacet.RoomAtEveryOccurrence, "WeCom names the days on which the room is taken, but not how long it is booked for a series without an end.", Bookings),
        Lack(SchedulingFacet.RoomReasons, "WeCom tells who holds a room and which need approval, but not which are closed.", Rooms),
        Lack(SchedulingFacet.MoveWithRooms, "The rooms are given back and booked again, so that somebody else may take one between; a series with rooms cannot be moved.", UpdateSchedule),
        Lack(SchedulingFacet.Online, "Link and number come only where the organisation has advanced meeting features.", CreateMeeting),
        new(SchedulingFacet.OnlineChange, FacetSupport.No, "Meetings and schedules are two things at WeCom, and neither becomes the other.", UpdateMeeting),
        Lack(SchedulingFacet.Password, "A password is 4 to 6 digits, and cannot be removed.", UpdateMeeting),
        Lack(SchedulingFacet.AllDay, "A schedule lasts whole days, those of China (UTC+8); an online meeting does not.", CreateSchedule),
        Lack(SchedulingFacet.TimeZone, "WeCom keeps points in time without a zone; the meeting's id keeps the zone.", CreateSchedule),
        Lack(SchedulingFacet.Reminders, "At the start, 5 or 15 minutes, 1 hour or 1 day before, of whole days also 2 or 7 days before.", CreateMeeting),
        Lack(SchedulingFacet.Recurrence, "A meeting repeats 200 times at most, 50 times if it is monthly, and by anything but each day, week or month only with advanced features.", CreateMeeting),
        new(SchedulingFacet.RecurrenceByWeekdayOfMonth, FacetSupport.No, "WeCom repeats on dates of the month only.", CreateMeeting),
        Lack(SchedulingFacet.RecurrenceAcrossClockChanges, "WeCom repeats at a fixed distance from UTC, so that a series in which the clocks change is refused.", CreateSchedule),
        Lack(SchedulingFacet.Occurrences, "Through the native client: one meeting of an online series can be cancelled, and an occurrence of a schedule changed or cancelled.", UpdateSchedule),
        Lack(SchedulingFacet.PeopleByMobile, "WeCom counts misses, and after too many it refuses the search for a day.", FindByMobile),
        Lack(SchedulingFacet.PeopleByEmail, "One kind of mailbox is looked at (SchedulingOptions.WeComMailbox), because WeCom counts misses.", FindByEmail),
        Lack(SchedulingFacet.SilentUndo, "The organizer, who manages the meeting, is told of it at once, and is told again when it is undone.", CreateMeeting),
    ];

    private static IEnumerable<SchedulingCapability> OfSelfBuiltApps() =>
    [
        Lack(SchedulingFacet.Recording, "In the cloud, where the organisation has advanced meeting features, and online only.", CreateMeeting),
        Lack(SchedulingFacet.RecurrenceByCount, "An online meeting counts, where the organisation has advanced meeting features; a schedule does not.", CreateMeeting),
    ];

    private static IEnumerable<SchedulingCapability> OfProvidersApps() =>
    [
        new(SchedulingFacet.RoomBooking, FacetSupport.No, "Only an organisation's own app can book rooms.", Bookings),
        new(SchedulingFacet.Recording, FacetSupport.No, "Only an organisation's own app can have a meeting recorded.", CreateMeeting),
        new(SchedulingFacet.RecurrenceByCount, FacetSupport.No, "A provider's app lets meetings and schedules repeat until a day only.", CreateMeeting),
    ];

    private static SchedulingCapability Lack(SchedulingFacet facet, string reason, string page) => new(facet, FacetSupport.Partly, reason, page);
}
