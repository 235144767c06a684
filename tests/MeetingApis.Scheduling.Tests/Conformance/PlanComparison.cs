using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Tests;

/// <summary>Compares a meeting with the plan that it was made from.</summary>
internal static class PlanComparison
{
    /// <summary>Every difference in words; empty if the vendor holds exactly the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="meeting">The meeting, freshly read.</param>
    /// <param name="without">What the plan tolerated to go without.</param>
    public static IReadOnlyList<string> Differences(MeetingPlan plan, ScheduledMeeting meeting, IReadOnlyCollection<SchedulingFacet> without)
    {
        var facts = MeetingFacts.Of(meeting);
        plan = Expected(plan, without);
        var compare = new List<string>();
        Add("title", plan.Title, meeting.Title);
        Add("native title", plan.Title, facts.Title);
        Add("description", plan.Description ?? "", meeting.Description);
        Add("native description", plan.Description ?? "", KeyMark.Strip(facts.Description));
        Add("mark", true, KeyMark.LineIn(facts.Description) is not null);
        Add("time", plan.During.ToString(), meeting.During.ToString());
        Add("native whole days", plan.During.IsAllDay, facts.IsAllDay);
        if (!plan.During.IsAllDay)
        {
            Add("native start", plan.During.Start.UtcDateTime, facts.Start?.UtcDateTime);
            Add("native end", plan.During.End.UtcDateTime, facts.End?.UtcDateTime);
        }

        string? organizer = plan.Organizer?.Id;
        Add("attendees", Ids(plan.Attendees.Select(static one => one.Id)), Ids(facts.RequiredIds.Where(id => id != organizer || plan.Attendees.Any(one => one.Id == organizer))));
        Add("optional people", Ids(plan.OptionalAttendees.Select(static one => one.Id)), Ids(facts.OptionalIds));
        Add("rooms", Ids(plan.Rooms.Select(static one => one.Id)), Ids(meeting.Rooms.Select(static one => one.Room.Id)));
        Add("rooms booked", true, meeting.Rooms.All(static one => one.Status == BookedRoomStatus.Booked));
        Add("online", plan.Online, facts.IsOnline);
        Add("link", plan.Online, meeting.JoinLink is { Length: > 0 });
        Add("password", plan.Password ?? "", facts.Password ?? "");
        if (plan.Recording is { } recording)
        {
            Add("recording", recording, facts.IsRecorded ?? false);
        }

        if (plan.Reminders is { } reminders)
        {
            Add("reminders", string.Join(' ', reminders.Order()), string.Join(' ', facts.Reminders.Order()));
        }

        Add("recurrence", plan.Recurrence, meeting.Recurrence);
        Add("series", plan.Recurrence is not null, meeting.IsSeries);
        return compare;

        void Add<T>(string what, T expected, T actual)
        {
            if (!EqualityComparer<T>.Default.Equals(expected, actual))
            {
                compare.Add($"{what}: {expected} expected, {actual} held");
            }
        }
    }

    /// <summary>What the plan asks for when it goes without some things.</summary>
    private static MeetingPlan Expected(MeetingPlan plan, IReadOnlyCollection<SchedulingFacet> without)
    {
        foreach (SchedulingFacet facet in without)
        {
            plan = facet switch
            {
                SchedulingFacet.Description => plan with { Description = null },
                SchedulingFacet.OptionalAttendees => plan with { Attendees = [.. plan.Attendees, .. plan.OptionalAttendees], OptionalAttendees = [] },
                SchedulingFacet.RoomBooking => plan with { Rooms = [] },
                SchedulingFacet.SeveralRooms => plan with { Rooms = [.. plan.Rooms.Take(1)] },
                SchedulingFacet.Online => plan with { Online = false },
                SchedulingFacet.Password => plan with { Password = null },
                SchedulingFacet.Recording => plan with { Recording = null },
                SchedulingFacet.AllDay => plan with { During = plan.During.Timed() },
                SchedulingFacet.Reminders => plan with { Reminders = null },
                SchedulingFacet.Recurrence or SchedulingFacet.RecurrenceByCount or SchedulingFacet.RecurrenceByWeekdayOfMonth or SchedulingFacet.RecurrenceAcrossClockChanges => plan with { Recurrence = null },
                _ => throw new ArgumentOutOfRangeException(nameof(without), facet, "No plan goes without it."),
            };
        }

        return plan;
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
}
