using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The vendor's resources: the one list that client, registration, catalogue and error table go by.</summary>
internal static class DingTalkResources
{
    private static readonly ResourceList<DingTalkClient> s_list = new(MeetingVendor.DingTalk);

    public static RefitResource<DingTalkClient, IDingTalkScheduleConferencesApi> ScheduleConferences { get; } = s_list.Add(
        static client => client.ScheduleConferences, static () => DingTalkScheduleConferencesRequestJsonContext.Default, static () => DingTalkScheduleConferencesResponseJsonContext.Default, static () => DingTalkScheduleConferencesErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkVideoConferencesApi> VideoConferences { get; } = s_list.Add(
        static client => client.VideoConferences, static () => DingTalkVideoConferencesRequestJsonContext.Default, static () => DingTalkVideoConferencesResponseJsonContext.Default, static () => DingTalkVideoConferencesErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkRoomsApi> Rooms { get; } = s_list.Add(
        static client => client.Rooms, static () => DingTalkRoomsRequestJsonContext.Default, static () => DingTalkRoomsResponseJsonContext.Default, static () => DingTalkRoomsErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkRoomGroupsApi> RoomGroups { get; } = s_list.Add(
        static client => client.RoomGroups, static () => DingTalkRoomGroupsRequestJsonContext.Default, static () => DingTalkRoomGroupsResponseJsonContext.Default, static () => DingTalkRoomGroupsErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkCalendarEventsApi> CalendarEvents { get; } = s_list.Add(
        static client => client.CalendarEvents, static () => DingTalkCalendarEventsRequestJsonContext.Default, static () => DingTalkCalendarEventsResponseJsonContext.Default, static () => DingTalkCalendarEventsErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkCalendarEventAttendeesApi> CalendarEventAttendees { get; } = s_list.Add(
        static client => client.CalendarEventAttendees, static () => DingTalkCalendarEventAttendeesRequestJsonContext.Default, static () => DingTalkCalendarEventAttendeesResponseJsonContext.Default, static () => DingTalkCalendarEventAttendeesErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkCalendarEventRoomsApi> CalendarEventRooms { get; } = s_list.Add(
        static client => client.CalendarEventRooms, static () => DingTalkCalendarEventRoomsRequestJsonContext.Default, static () => DingTalkCalendarEventRoomsResponseJsonContext.Default, static () => DingTalkCalendarEventRoomsErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkFreeBusyApi> FreeBusy { get; } = s_list.Add(
        static client => client.FreeBusy, static () => DingTalkFreeBusyRequestJsonContext.Default, static () => DingTalkFreeBusyResponseJsonContext.Default, static () => DingTalkFreeBusyErrors.Rows);

    public static RefitResource<DingTalkClient, IDingTalkUsersApi> Users { get; } = s_list.Add(
        static client => client.Users, static () => DingTalkUsersRequestJsonContext.Default, static () => DingTalkUsersResponseJsonContext.Default, static () => DingTalkUsersErrors.Rows);

    public static IReadOnlyList<ApiResource<DingTalkClient>> All => s_list.All;

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => s_list.Operations;

    /// <summary>The codes that belong to the operations of one resource each.</summary>
    public static IEnumerable<ErrorRow> Errors => s_list.Errors;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => s_list.Guard();
}
