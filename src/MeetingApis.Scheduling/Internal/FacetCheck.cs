namespace MeetingApis.Scheduling.Internal;

/// <summary>Compares what a plan needs with what a vendor can do.</summary>
internal static class FacetCheck
{
    /// <summary>Fits a plan to a vendor.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="calendar">The vendor.</param>
    /// <param name="accepted">What may be missing without being tolerated, because it was missing before.</param>
    /// <exception cref="MeetingScheduleException">The plan needs what the vendor cannot do, and does not tolerate it.</exception>
    public static FittedPlan Fit(MeetingPlan plan, VendorCalendar calendar, IReadOnlyCollection<SchedulingFacet>? accepted = null)
    {
        List<SchedulingCapability> tolerated = [];
        while (true)
        {
            List<SchedulingCapability> missing = [.. MissingFrom(plan, calendar).Where(one => accepted?.Contains(one.Facet) != true)];
            List<SchedulingCapability> refused = [.. missing.Where(one => !plan.Tolerated.Contains(one.Facet) || !CanGoWithout(one.Facet))];
            if (refused.Count > 0)
            {
                throw Refuse(refused, calendar.Vendor);
            }

            if (missing.Count == 0)
            {
                return new FittedPlan(plan, tolerated);
            }

            // What is left out may take something else along, which the next turn sees.
            tolerated.AddRange(missing.Where(one => tolerated.TrueForAll(other => other.Facet != one.Facet)));
            plan = missing.Aggregate(plan, static (rest, one) => Without(rest, one.Facet));
        }
    }

    /// <summary>What a plan needs and a vendor cannot do.</summary>
    public static IEnumerable<SchedulingCapability> MissingFrom(MeetingPlan plan, VendorCalendar calendar)
    {
        SchedulingCapabilities capabilities = calendar.Capabilities;
        return NeededBy(plan).Select(facet => capabilities[facet]).Where(static one => one.Support == FacetSupport.No)
            .Concat(calendar.Lacks(plan))
            .DistinctBy(static one => one.Facet);
    }

    public static MeetingScheduleException Refuse(IReadOnlyList<SchedulingCapability> missing, MeetingVendor vendor) =>
        new($"{vendor} cannot do what the plan needs. {string.Join(' ', missing.Select(static one => $"{one.Facet}: {one.Reason}"))} Change the plan{(missing.All(static one => CanGoWithout(one.Facet)) ? $", or tolerate it with {nameof(MeetingPlan)}.{nameof(MeetingPlan.Tolerate)}" : "")}.")
        {
            Vendor = vendor,
            MissingFacets = missing,
        };

    private static IEnumerable<SchedulingFacet> NeededBy(MeetingPlan plan)
    {
        (SchedulingFacet Facet, bool IsNeeded)[] all =
        [
            (SchedulingFacet.Description, !string.IsNullOrEmpty(plan.Description)),
            (SchedulingFacet.Attendees, plan.Attendees.Count > 0),
            (SchedulingFacet.OptionalAttendees, plan.OptionalAttendees.Count > 0),
            (SchedulingFacet.RoomBooking, plan.Rooms.Count > 0),
            (SchedulingFacet.SeveralRooms, plan.Rooms.Count > 1),
            (SchedulingFacet.ApprovalRooms, plan.Rooms.Any(static room => room.NeedsApproval == true)),
            (SchedulingFacet.Online, plan.Online),
            (SchedulingFacet.Password, plan.Password is not null),
            (SchedulingFacet.Recording, plan.Recording is not null),
            (SchedulingFacet.AllDay, plan.During.IsAllDay),
            (SchedulingFacet.Reminders, plan.Reminders is not null),
            (SchedulingFacet.Recurrence, plan.Recurrence is not null),
            (SchedulingFacet.RecurrenceByWeekdayOfMonth, plan.Recurrence is { Week: not null }),
            (SchedulingFacet.RecurrenceByCount, plan.Recurrence is { Count: not null }),
        ];
        return all.Where(static one => one.IsNeeded).Select(static one => one.Facet);
    }

    /// <summary>Whether a plan can go without something; the organizer it cannot go without, say.</summary>
    private static bool CanGoWithout(SchedulingFacet facet) => facet is
        SchedulingFacet.Description or SchedulingFacet.Attendees or SchedulingFacet.OptionalAttendees or SchedulingFacet.RoomBooking or SchedulingFacet.SeveralRooms
        or SchedulingFacet.ApprovalRooms or SchedulingFacet.Online or SchedulingFacet.Password or SchedulingFacet.Recording or SchedulingFacet.AllDay
        or SchedulingFacet.Reminders or SchedulingFacet.Recurrence or SchedulingFacet.RecurrenceByCount or SchedulingFacet.RecurrenceByWeekdayOfMonth or SchedulingFacet.RecurrenceAcrossClockChanges;

    private static MeetingPlan Without(MeetingPlan plan, SchedulingFacet facet) => facet switch
    {
        SchedulingFacet.Description => plan with { Description = null },
        SchedulingFacet.Attendees => plan with { Attendees = [] },
        SchedulingFacet.OptionalAttendees => plan with { Attendees = [.. plan.Attendees, .. plan.OptionalAttendees], OptionalAttendees = [] },
        SchedulingFacet.RoomBooking => plan with { Rooms = [] },
        SchedulingFacet.SeveralRooms => plan with { Rooms = [.. plan.Rooms.Take(1)] },
        SchedulingFacet.ApprovalRooms => plan with { Rooms = [.. plan.Rooms.Where(static room => room.NeedsApproval != true)] },
        SchedulingFacet.Online => plan with { Online = false, Password = null },
        SchedulingFacet.Password => plan with { Password = null },
        SchedulingFacet.Recording => plan with { Recording = null },
        SchedulingFacet.AllDay => plan with { During = plan.During.Timed() },
        SchedulingFacet.Reminders => plan with { Reminders = null },
        _ => plan with { Recurrence = null },
    };
}
