namespace MeetingApis.Scheduling.Tests;

/// <summary>A change of one thing.</summary>
/// <param name="Change">The change.</param>
/// <param name="After">The plan of the meeting as it is then.</param>
/// <param name="Facets">What a vendor may lack for it.</param>
internal sealed record ChangeCase(Func<Office, MeetingChange> Change, Func<Office, MeetingPlan, MeetingPlan> After, params IReadOnlyList<SchedulingFacet> Facets)
{
    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, ChangeCase> All { get; } = new Dictionary<string, ChangeCase>
    {
        ["nothing"] = new(static _ => new MeetingChange(), static (_, plan) => plan),
        ["title"] = new(static _ => new MeetingChange { Title = "别的题目" }, static (_, plan) => plan with { Title = "别的题目" }),
        ["description"] = new(static _ => new MeetingChange { Description = "nachher\n2" }, static (_, plan) => plan with { Description = "nachher\n2" }),
        ["no description"] = new(static _ => new MeetingChange { Description = "" }, static (_, plan) => plan with { Description = "" }),
        ["time"] = new(static _ => new MeetingChange { During = Office.Time(15) }, static (_, plan) => plan with { During = Office.Time(15) }),
        ["length"] = new(static _ => new MeetingChange { During = MeetingTime.From(Office.Time().Start, TimeSpan.FromHours(2), "Asia/Shanghai") }, static (_, plan) => plan with { During = MeetingTime.From(Office.Time().Start, TimeSpan.FromHours(2), "Asia/Shanghai") }),
        ["zone"] = new(static _ => new MeetingChange { During = InTokyo }, static (_, plan) => plan with { During = InTokyo }),
        ["a person more"] = new(static office => new MeetingChange { Attendees = [office.People[1], office.People[2]] }, static (office, plan) => plan with { Attendees = [office.People[1], office.People[2]] }) { Before = static (office, plan) => plan with { Attendees = [office.People[1]] } },
        ["a person less"] = new(static office => new MeetingChange { Attendees = [office.People[2]] }, static (office, plan) => plan with { Attendees = [office.People[2]] }),
        ["other people"] = new(static office => new MeetingChange { Attendees = [office.People[2]] }, static (office, plan) => plan with { Attendees = [office.People[2]] }) { Before = static (office, plan) => plan with { Attendees = [office.People[1]] } },
        ["nobody"] = new(static _ => new MeetingChange { Attendees = [] }, static (_, plan) => plan with { Attendees = [] }),
        ["a person optional"] = new(
            static office => new MeetingChange { Attendees = [office.People[1]], OptionalAttendees = [office.People[2]] },
            static (office, plan) => plan with { Attendees = [office.People[1]], OptionalAttendees = [office.People[2]] },
            SchedulingFacet.OptionalAttendees),
        ["a person optional, by that list alone"] = new(
            static office => new MeetingChange { OptionalAttendees = [office.People[2]] },
            static (office, plan) => plan with { Attendees = [office.People[1]], OptionalAttendees = [office.People[2]] },
            SchedulingFacet.OptionalAttendees),
        ["other room"] = new(static office => new MeetingChange { Rooms = [office.Rooms[1]] }, static (office, plan) => plan with { Rooms = [office.Rooms[1]] }),
        ["a room more"] = new(static office => new MeetingChange { Rooms = [office.Rooms[0], office.Rooms[1]] }, static (office, plan) => plan with { Rooms = [office.Rooms[0], office.Rooms[1]] }, SchedulingFacet.SeveralRooms),
        ["no room"] = new(static _ => new MeetingChange { Rooms = [] }, static (_, plan) => plan with { Rooms = [] }),
        ["other room at another time"] = new(static office => new MeetingChange { Rooms = [office.Rooms[1]], During = Office.Time(15) }, static (office, plan) => plan with { Rooms = [office.Rooms[1]], During = Office.Time(15) }),
        ["all rooms at another time"] = new(static office => new MeetingChange { Rooms = [office.Rooms[1], office.Rooms[2]], During = Office.Time(15) }, static (office, plan) => plan with { Rooms = [office.Rooms[1], office.Rooms[2]], During = Office.Time(15) }) { Before = static (office, plan) => plan with { Rooms = [office.Rooms[0], office.Rooms[1]] } },
        ["overlapping time"] = new(static _ => new MeetingChange { During = Later }, static (_, plan) => plan with { During = Later }),
        ["reminders"] = new(static _ => new MeetingChange { Reminders = [TimeSpan.FromMinutes(15)] }, static (_, plan) => plan with { Reminders = [TimeSpan.FromMinutes(15)] }, SchedulingFacet.Reminders),
        ["no reminders"] = new(static _ => new MeetingChange { Reminders = [] }, static (_, plan) => plan with { Reminders = [] }, SchedulingFacet.Reminders),
        ["recording"] = new(static _ => new MeetingChange { Recording = true }, static (_, plan) => plan with { Recording = true }, SchedulingFacet.Recording),
        ["password"] = new(static _ => new MeetingChange { Password = "135792" }, static (_, plan) => plan with { Password = "135792" }, SchedulingFacet.Password),
        ["online"] = new(static _ => new MeetingChange { Online = true }, static (_, plan) => plan with { Online = true }, SchedulingFacet.OnlineChange) { Before = static (_, plan) => plan with { Online = false } },
        ["no longer online"] = new(static _ => new MeetingChange { Online = false }, static (_, plan) => plan with { Online = false }, SchedulingFacet.OnlineChange),
        ["whole day"] = new(static _ => new MeetingChange { During = MeetingTime.AllDay(FacetCase.Day, "Asia/Shanghai") }, static (_, plan) => plan with { During = MeetingTime.AllDay(FacetCase.Day, "Asia/Shanghai") }, SchedulingFacet.AllDay) { Before = static (_, plan) => plan with { Online = false, Rooms = [] } },
        ["another day of a series"] = new(
            static _ => new MeetingChange { During = FacetCase.In(FacetCase.Day.AddDays(1), 11, "Asia/Shanghai"), Recurrence = MeetingRecurrence.Weekly([FacetCase.Day.AddDays(1).DayOfWeek]).Until(FacetCase.Day.AddDays(29)) },
            static (_, plan) => plan with { During = FacetCase.In(FacetCase.Day.AddDays(1), 11, "Asia/Shanghai"), Recurrence = MeetingRecurrence.Weekly([FacetCase.Day.AddDays(1).DayOfWeek]).Until(FacetCase.Day.AddDays(29)) }) { Before = OfSeries },
        ["another hour of a series"] = new(static _ => new MeetingChange { During = FacetCase.In(FacetCase.Day, 15, "Asia/Shanghai") }, static (_, plan) => plan with { During = FacetCase.In(FacetCase.Day, 15, "Asia/Shanghai") }) { Before = OfSeries },
        ["another zone of a series"] = new(
            static _ => new MeetingChange { During = FacetCase.In(FacetCase.Day, 15, "Asia/Tokyo") },
            static (_, plan) => plan with { During = FacetCase.In(FacetCase.Day, 15, "Asia/Tokyo") },
            SchedulingFacet.TimeZone) { Before = OfSeries },
        ["everything"] = new(
            static office => new MeetingChange { Title = "neu", Description = "neu", During = Office.Time(15), Attendees = [office.People[2]], Rooms = [office.Rooms[1]] },
            static (office, plan) => plan with { Title = "neu", Description = "neu", During = Office.Time(15), Attendees = [office.People[2]], Rooms = [office.Rooms[1]] }),
    };

    /// <summary>The plan of the meeting before.</summary>
    public Func<Office, MeetingPlan, MeetingPlan> Before { get; init; } = static (_, plan) => plan;

    private static MeetingPlan OfSeries(Office office, MeetingPlan plan) => plan with
    {
        During = FacetCase.In(FacetCase.Day, 10, "Asia/Shanghai"),
        Recurrence = MeetingRecurrence.Weekly([FacetCase.Day.DayOfWeek]).Until(FacetCase.Day.AddDays(28)),
        Rooms = [],
    };

    private static MeetingTime Later => MeetingTime.From(Office.Time().Start.AddMinutes(30), TimeSpan.FromHours(1), "Asia/Shanghai");

    private static MeetingTime InTokyo => MeetingTime.From(Office.Time(15).Start, TimeSpan.FromHours(1), "Asia/Tokyo");
}
