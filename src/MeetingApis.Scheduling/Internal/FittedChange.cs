namespace MeetingApis.Scheduling.Internal;

/// <summary>A change that a vendor can carry out.</summary>
internal sealed class FittedChange
{
    private static readonly SchedulingFacet[] s_series =
        [SchedulingFacet.Recurrence, SchedulingFacet.RecurrenceByCount, SchedulingFacet.RecurrenceByWeekdayOfMonth, SchedulingFacet.RecurrenceAcrossClockChanges];

    private FittedChange(MeetingChange change, MeetingPlan after, IReadOnlyList<SchedulingCapability> tolerated, ScheduledMeeting meeting)
    {
        (Change, After, Tolerated) = (change, after, tolerated);
        string? line = meeting.Id.Reference.KeyRecord is null ? null : MarkOf(meeting);
        Sent = change with { Description = change.Description is null ? null : KeyMark.Append(change.Description, line) };
        Back = new MeetingChange
        {
            Title = change.Title is null ? null : meeting.Title,
            Description = change.Description is null ? null : KeyMark.Append(meeting.Description, line),
            During = change.During is null ? null : meeting.During,
            Online = change.Online is null ? null : meeting.Id.Reference.Online,
            Recurrence = change.Recurrence is null ? null : meeting.Recurrence,
        };
    }

    /// <summary>The change without what is tolerated.</summary>
    public MeetingChange Change { get; }

    /// <summary>The meeting as it will be.</summary>
    public MeetingPlan After { get; }

    public IReadOnlyList<SchedulingCapability> Tolerated { get; }

    /// <summary>The change with the mark in its description.</summary>
    public MeetingChange Sent { get; }

    /// <summary>The opposite change.</summary>
    public MeetingChange Back { get; }

    /// <summary>Whether more than rooms and people changes.</summary>
    public bool HasOwnChanges => Change is not { Title: null, Description: null, During: null, Online: null, Password: null, Recording: null, Reminders: null, Recurrence: null };

    /// <summary>What changes and cannot be changed back, because nobody knows how it was; empty if nothing.</summary>
    public string Unreadable => string.Join(", ", new[]
    {
        Change.Password is null ? null : nameof(Change.Password),
        Change.Recording is null ? null : nameof(Change.Recording),
        Change.Reminders is null ? null : nameof(Change.Reminders),
        Change.Recurrence is not null && Back.Recurrence is null ? nameof(Change.Recurrence) : null,
    }.Where(static one => one is not null));

    /// <summary>Fits a change to a vendor.</summary>
    /// <exception cref="MeetingValidationException">The meeting would break a rule.</exception>
    /// <exception cref="MeetingScheduleException">The meeting would need what the vendor cannot do.</exception>
    public static FittedChange Fit(ScheduledMeeting meeting, MeetingChange change, VendorCalendar calendar)
    {
        change = WithEnd(meeting, change);
        MeetingPlan before = PlanOf(meeting, new MeetingChange());
        MeetingPlan after = PlanOf(meeting, change);
        List<SchedulingCapability> tolerated = [];
        if (change.Online is { } online && online != meeting.Id.Reference.Online && OnlineChangeOf(calendar, online) is { } refusal)
        {
            if (!change.Tolerated.Contains(SchedulingFacet.OnlineChange))
            {
                throw FacetCheck.Refuse([refusal], calendar.Vendor);
            }

            tolerated.Add(refusal);
            (change, after) = (change with { Online = null }, after with { Online = before.Online });
        }

        PlanRules.CheckChanged(after, calendar);
        if (calendar.LacksToChange(meeting, change).ToList() is { Count: > 0 } lacks)
        {
            throw FacetCheck.Refuse(lacks, calendar.Vendor);
        }

        HashSet<SchedulingFacet> accepted = [.. FacetCheck.MissingFrom(before, calendar).Select(static one => one.Facet).Except(TouchedBy(change))];
        if (change.Recurrence is null)
        {
            // A series that stays one cannot go without its repetition.
            after = after with { Tolerated = [.. after.Tolerated.Except(s_series)] };
        }

        FittedPlan fitted = FacetCheck.Fit(after, calendar, accepted);
        PlanRules.CheckChanged(fitted.Plan, calendar);
        return new FittedChange(Narrow(change, fitted.Plan), fitted.Plan, [.. tolerated, .. fitted.Tolerated], meeting);
    }

    /// <summary>The last day of a series is one of the zone in which it is: where that changes, it is written again.</summary>
    private static MeetingChange WithEnd(ScheduledMeeting meeting, MeetingChange change) =>
        change is { During: { } during, Recurrence: null } && meeting.Recurrence is { LastDay: not null } series && (during.TimeZone != meeting.During.TimeZone || during.IsAllDay != meeting.During.IsAllDay)
            ? change with { Recurrence = series }
            : change;

    /// <summary>What a change is about: of that, nothing is accepted because it was so before.</summary>
    private static IEnumerable<SchedulingFacet> TouchedBy(MeetingChange change) =>
    [
        .. change.Description is null ? [] : new[] { SchedulingFacet.Description },
        .. change.Attendees is null ? [] : new[] { SchedulingFacet.Attendees },
        .. change.OptionalAttendees is null ? [] : new[] { SchedulingFacet.OptionalAttendees },
        .. change.Rooms is null ? [] : new[] { SchedulingFacet.RoomBooking, SchedulingFacet.SeveralRooms, SchedulingFacet.ApprovalRooms, SchedulingFacet.RoomAtEveryOccurrence },
        .. change.During is null ? [] : new[] { SchedulingFacet.AllDay, SchedulingFacet.TimeZone },
        .. change.Password is null ? [] : new[] { SchedulingFacet.Password },
        .. change.Recording is null ? [] : new[] { SchedulingFacet.Recording },
        .. change.Reminders is null ? [] : new[] { SchedulingFacet.Reminders },
        .. change.Recurrence is null ? [] : s_series,
    ];

    private static SchedulingCapability? OnlineChangeOf(VendorCalendar calendar, bool online)
    {
        SchedulingCapability capability = calendar.Capabilities[SchedulingFacet.OnlineChange];
        return capability.Support switch
        {
            FacetSupport.Yes => null,

            // Partly: a conference can be added, and not removed.
            FacetSupport.Partly when online => null,
            _ => capability,
        };
    }

    /// <summary>Takes out of a change what its plan goes without.</summary>
    private static MeetingChange Narrow(MeetingChange change, MeetingPlan fitted) => change with
    {
        During = change.During is null ? null : fitted.During,
        Attendees = change is { Attendees: null, OptionalAttendees: null } ? null : fitted.Attendees,
        OptionalAttendees = change is { Attendees: null, OptionalAttendees: null } ? null : fitted.OptionalAttendees,
        Rooms = change.Rooms is null ? null : fitted.Rooms,
        Password = change.Password is { Length: > 0 } ? fitted.Password : change.Password,
        Recording = change.Recording is null ? null : fitted.Recording,
        Reminders = change.Reminders is null ? null : fitted.Reminders,
        Recurrence = change.Recurrence is null ? null : fitted.Recurrence,
    };

    private static MeetingPlan PlanOf(ScheduledMeeting meeting, MeetingChange change)
    {
        MeetingReference reference = meeting.Id.Reference;
        return new MeetingPlan
        {
            Key = "",
            Title = change.Title ?? meeting.Title,
            Description = change.Description ?? meeting.Description,
            During = change.During ?? meeting.During,
            Organizer = reference.OrganizerId is { } organizer ? new Person(reference.Vendor, organizer) : null,
            Attendees = change.Attendees ?? [.. meeting.People.Where(one => !one.IsOptional && !IsIn(change.OptionalAttendees, one)).Select(static one => one.Person)],
            OptionalAttendees = change.OptionalAttendees ?? [.. meeting.People.Where(one => one.IsOptional && !IsIn(change.Attendees, one)).Select(static one => one.Person)],
            Rooms = change.Rooms ?? [.. meeting.Rooms.Select(static one => one.Room)],
            Online = change.Online ?? reference.Online,
            Password = change.Password is { Length: > 0 } password ? password : null,
            Recording = change.Recording,
            Reminders = change.Reminders,
            Recurrence = change.Recurrence ?? meeting.Recurrence,
            Tolerated = change.Tolerated,
        };
    }

    private static bool IsIn(IReadOnlyList<Person>? people, InvitedPerson one) => people?.Any(person => person.Id == one.Person.Id) == true;

    private static string? MarkOf(ScheduledMeeting meeting) => KeyMark.LineIn(
        meeting.Native.FeishuEvent?.Description ?? meeting.Native.DingTalkEvent?.Description ?? meeting.Native.WeComSchedule?.Description ?? meeting.Native.WeComMeeting?.Description);
}
