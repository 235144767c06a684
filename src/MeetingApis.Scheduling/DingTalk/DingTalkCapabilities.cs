namespace MeetingApis.Scheduling.DingTalk;

/// <summary>What DingTalk can do, and what a plan needs beyond that.</summary>
internal static class DingTalkCapabilities
{
    private const string Pages = "https://open.dingtalk.com/document/development/";
    private const string CreatePage = Pages + "create-schedule";
    private const string UpdatePage = Pages + "modify-event";
    private const string AddRoomsPage = Pages + "add-a-meeting-room";
    private const string PeoplePage = Pages + "query-users-by-phone-number";

    private const int MostRooms = 5;

    public static SchedulingCapabilities Of(ClientIdentity identity, bool isStoreShared) =>
        new([.. Always(), .. OfStore(isStoreShared), .. OfPeople(identity), .. identity.User is null ? OfRooms() : OfRoomsOfUser()]);

    public static IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan)
    {
        if (plan.Rooms.Count > MostRooms)
        {
            yield return SeveralRooms() with { Support = FacetSupport.No };
        }

        if (plan.Reminders?.Any(static before => before.Ticks % TimeSpan.TicksPerMinute != 0) == true)
        {
            yield return Reminders() with { Support = FacetSupport.No };
        }

        if (plan.Recurrence?.Interval > DingTalkRecurrences.LongestInterval)
        {
            yield return Recurrence() with { Support = FacetSupport.No };
        }

        if (plan.Recurrence?.Count > DingTalkRecurrences.MostMeetings)
        {
            yield return RecurrenceByCount() with { Support = FacetSupport.No };
        }
    }

    private static IEnumerable<SchedulingCapability> Always() =>
    [
        Partly(SchedulingFacet.TimeZone, "DingTalk keeps no time zone of a meeting that lasts whole days.", CreatePage),
        No(SchedulingFacet.Password, "No page of DingTalk gives the conference of an event a password.", CreatePage),
        No(SchedulingFacet.Recording, "No page of DingTalk records the conference of an event from its start.", CreatePage),
        OnlineChange(),
        Reminders(),
        Recurrence(),
        RecurrenceByCount(),
        No(SchedulingFacet.Occurrences, "No page of DingTalk says how one meeting of a series is changed.", UpdatePage),
        No(SchedulingFacet.PeopleByEmail, DingTalkPeople.WhyNoEmail, PeoplePage),
    ];

    private static IEnumerable<SchedulingCapability> OfStore(bool isShared) => isShared
        ? []
        : [Partly(SchedulingFacet.Key, "Without a store that all processes share, a meeting that was moved to another day is found by its key for one day only.", CreatePage)];

    private static IEnumerable<SchedulingCapability> OfPeople(ClientIdentity identity) =>
    [
        identity.User is null ? Yes(SchedulingFacet.Organizer) : Partly(SchedulingFacet.Organizer, "A user's client organizes for that user only.", CreatePage),
        DingTalkPeople.WhyNoMobile(identity) is { } reason
            ? No(SchedulingFacet.PeopleByMobile, reason, PeoplePage)
            : Partly(SchedulingFacet.PeopleByMobile, "DingTalk's pages do not say how numbers outside of the mainland of China are written.", PeoplePage),
    ];

    private static IEnumerable<SchedulingCapability> OfRooms() =>
    [
        SeveralRooms(),
        Partly(SchedulingFacet.RoomAtEveryOccurrence, "DingTalk refuses a room for the whole series, and does not say how far ahead it looks.", AddRoomsPage),
        Partly(SchedulingFacet.RoomReasons, "DingTalk tells who holds a room and how it may be booked, but not whether a person is among those who may book it.", Pages + "check-meeting-room-details"),
        Partly(SchedulingFacet.MoveWithRooms, "DingTalk's pages do not say that rooms follow their event: they are looked at after each move.", UpdatePage),
    ];

    private static IEnumerable<SchedulingCapability> OfRoomsOfUser() =>
    [
        .. new[]
        {
            SchedulingFacet.RoomBooking,
            SchedulingFacet.SeveralRooms,
            SchedulingFacet.ApprovalRooms,
            SchedulingFacet.RoomAtEveryOccurrence,
            SchedulingFacet.RoomReasons,
            SchedulingFacet.MoveWithRooms,
            SchedulingFacet.ConflictDetails,
        }.Select(static facet => No(facet, "DingTalk lets the app itself search and book rooms, and no user.", AddRoomsPage)),
    ];

    private static SchedulingCapability SeveralRooms() => Partly(SchedulingFacet.SeveralRooms, "A DingTalk event has 5 rooms at most.", AddRoomsPage);

    private static SchedulingCapability Reminders() => Partly(SchedulingFacet.Reminders, "DingTalk reminds people whole minutes before the start.", CreatePage);

    private static SchedulingCapability Recurrence() => Partly(SchedulingFacet.Recurrence, "DingTalk repeats a meeting every 365 days, weeks or months at most.", CreatePage);

    private static SchedulingCapability RecurrenceByCount() => Partly(SchedulingFacet.RecurrenceByCount, "DingTalk counts 99 meetings at most.", CreatePage);

    private static SchedulingCapability OnlineChange() => Partly(SchedulingFacet.OnlineChange, "DingTalk gives an existing event a conference, but takes none away.", UpdatePage);

    private static SchedulingCapability Yes(SchedulingFacet facet) => new(facet, FacetSupport.Yes, "", null);

    private static SchedulingCapability Partly(SchedulingFacet facet, string reason, string page) => new(facet, FacetSupport.Partly, reason, page);

    private static SchedulingCapability No(SchedulingFacet facet, string reason, string page) => new(facet, FacetSupport.No, reason, page);
}
