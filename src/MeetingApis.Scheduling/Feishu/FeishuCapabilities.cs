namespace MeetingApis.Scheduling.Feishu;

/// <summary>What Feishu can do, and what a plan needs of the rest.</summary>
internal static class FeishuCapabilities
{
    private const string Create = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/create";
    private const string Attendees = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/create";
    private const string Update = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/patch";
    private const string FreeBusy = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/query-room-availability";
    private const string Ids = "https://open.feishu.cn/document/server-docs/contact-v3/user/batch_get_id";

    private const int LongestReminder = 20160;

    private static readonly SchedulingCapability s_reminders = new(SchedulingFacet.Reminders, FacetSupport.Partly, "A reminder is in whole minutes, up to 14 days before the start, and reminds the identity that calls only.", Create);
    private static readonly SchedulingCapability s_appReminders = new(SchedulingFacet.Reminders, FacetSupport.No, "A reminder reminds the identity that calls only, which is the app: it would reach nobody. Act as a user (AsUser) to remind that user.", Create);
    private static readonly SchedulingCapability s_approvalRooms = new(SchedulingFacet.ApprovalRooms, FacetSupport.No, "An app cannot ask for approval; act as a user (AsUser).", Attendees);
    private static readonly SchedulingCapability s_recording = new(SchedulingFacet.Recording, FacetSupport.Partly, "Only an online meeting is recorded.", Create);
    private static readonly SchedulingCapability s_seriesWithRoom = new(SchedulingFacet.Recurrence, FacetSupport.Partly, "A series with a room spans two years at most.", Create);

    public static SchedulingCapabilities For(ClientIdentity identity, bool isStoreShared) => new(
    [
        new(SchedulingFacet.Key, isStoreShared ? FacetSupport.Yes : FacetSupport.Partly, isStoreShared ? "" : "Without a shared store, a meeting that was moved to an earlier time than planned, or whose description lost its last line, is not found again after a restart.", Create),
        identity.User is null
            ? new(SchedulingFacet.Organizer, FacetSupport.Partly, "The app organizes: the plan's organizer is invited and answers for the rooms, and the meeting has no assigned hosts. Act as a user (AsUser) to let a person organize.", Create)
            : new(SchedulingFacet.Organizer, FacetSupport.Partly, "The user as whom the client acts organizes; the plan's organizer is ignored.", Create),
        identity.User is null ? s_approvalRooms : new(SchedulingFacet.ApprovalRooms, FacetSupport.Partly, "Feishu does not say that a booking awaits approval: a room of which the plan says that it needs approval, and which does not answer in time, counts as awaiting it.", Attendees),
        new(SchedulingFacet.RoomAtEveryOccurrence, FacetSupport.Partly, "A room answers for a series as a whole; Feishu does not say at which occurrences it is taken.", Attendees),
        new(SchedulingFacet.MoveWithRooms, FacetSupport.Partly, "While the rooms answer for the new time, somebody else can take one at the old time.", Update),
        new(SchedulingFacet.ConflictDetails, FacetSupport.Partly, "Feishu does not tell who holds a room for a private event, nor the name behind an app.", FreeBusy),
        new(SchedulingFacet.RoomReasons, FacetSupport.Partly, "Feishu tells who holds a room and whether it is closed; hours and permissions show only when it is booked.", FreeBusy),
        new(SchedulingFacet.Password, FacetSupport.No, "An event's meeting has no password.", Create),
        s_recording,
        identity.User is null ? s_appReminders : s_reminders,
        s_seriesWithRoom,
        new(SchedulingFacet.Occurrences, FacetSupport.No, "The scheduler changes a series as a whole; use the native client for one occurrence.", Update),
        new(SchedulingFacet.PeopleByEmail, FacetSupport.Partly, "Addresses of Feishu's own mail service are not found.", Ids),
    ]);

    public static IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan, bool isApp)
    {
        if (!isApp && plan.Reminders is { } reminders && reminders.Any(static before => before.Ticks % TimeSpan.TicksPerMinute != 0 || Math.Abs(before.TotalMinutes) > LongestReminder))
        {
            yield return s_reminders with { Support = FacetSupport.No };
        }

        if (isApp && plan.Rooms.Any(static room => room.NeedsApproval == true))
        {
            yield return s_approvalRooms;
        }

        if (plan is { Recording: true, Online: false })
        {
            yield return s_recording with { Support = FacetSupport.No };
        }

        if (plan is { Recurrence: { } series, Rooms.Count: > 0 } && FeishuRecurrence.IsTooLongForRooms(series, plan.During.FirstDay))
        {
            yield return s_seriesWithRoom with { Support = FacetSupport.No };
        }
    }
}
