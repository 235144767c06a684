using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.Feishu.Internal;

/// <summary>The vendor's resources: the one list that client, registration, catalogue and error table go by.</summary>
internal static class FeishuResources
{
    private static readonly ResourceList<FeishuClient> s_list = new(MeetingVendor.Feishu);

    public static RefitResource<FeishuClient, IFeishuBuildingRoomsApi> BuildingRooms { get; } = s_list.Add(
        static client => client.BuildingRooms, static () => FeishuBuildingRoomsRequestJsonContext.Default, static () => FeishuBuildingRoomsResponseJsonContext.Default, static () => FeishuBuildingRoomsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuBuildingsApi> Buildings { get; } = s_list.Add(
        static client => client.Buildings, static () => FeishuBuildingsRequestJsonContext.Default, static () => FeishuBuildingsResponseJsonContext.Default, static () => FeishuBuildingsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuCalendarEventAttendeesApi> CalendarEventAttendees { get; } = s_list.Add(
        static client => client.CalendarEventAttendees, static () => FeishuCalendarEventAttendeesRequestJsonContext.Default, static () => FeishuCalendarEventAttendeesResponseJsonContext.Default, static () => FeishuCalendarEventAttendeesErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuCalendarEventsApi> CalendarEvents { get; } = s_list.Add(
        static client => client.CalendarEvents, static () => FeishuCalendarEventsRequestJsonContext.Default, static () => FeishuCalendarEventsResponseJsonContext.Default, static () => FeishuCalendarEventsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuCalendarsApi> Calendars { get; } = s_list.Add(
        static client => client.Calendars, static () => FeishuCalendarsRequestJsonContext.Default, static () => FeishuCalendarsResponseJsonContext.Default, static () => FeishuCalendarsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuFreeBusyApi> FreeBusy { get; } = s_list.Add(
        static client => client.FreeBusy, static () => FeishuFreeBusyRequestJsonContext.Default, static () => FeishuFreeBusyResponseJsonContext.Default, static () => FeishuFreeBusyErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuMeetingsApi> Meetings { get; } = s_list.Add(
        static client => client.Meetings, static () => FeishuMeetingsRequestJsonContext.Default, static () => FeishuMeetingsResponseJsonContext.Default, static () => FeishuMeetingsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuReservesApi> Reserves { get; } = s_list.Add(
        static client => client.Reserves, static () => FeishuReservesRequestJsonContext.Default, static () => FeishuReservesResponseJsonContext.Default, static () => FeishuReservesErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuRoomInstancesApi> RoomInstances { get; } = s_list.Add(
        static client => client.RoomInstances, static () => FeishuRoomInstancesRequestJsonContext.Default, static () => FeishuRoomInstancesResponseJsonContext.Default, static () => FeishuRoomInstancesErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuRoomLevelsApi> RoomLevels { get; } = s_list.Add(
        static client => client.RoomLevels, static () => FeishuRoomLevelsRequestJsonContext.Default, static () => FeishuRoomLevelsResponseJsonContext.Default, static () => FeishuRoomLevelsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuRoomReservationsApi> RoomReservations { get; } = s_list.Add(
        static client => client.RoomReservations, static () => FeishuRoomReservationsRequestJsonContext.Default, static () => FeishuRoomReservationsResponseJsonContext.Default, static () => FeishuRoomReservationsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuRoomsApi> Rooms { get; } = s_list.Add(
        static client => client.Rooms, static () => FeishuRoomsRequestJsonContext.Default, static () => FeishuRoomsResponseJsonContext.Default, static () => FeishuRoomsErrors.Rows);

    public static RefitResource<FeishuClient, IFeishuUsersApi> Users { get; } = s_list.Add(
        static client => client.Users, static () => FeishuUsersRequestJsonContext.Default, static () => FeishuUsersResponseJsonContext.Default, static () => FeishuUsersErrors.Rows);

    public static IReadOnlyList<ApiResource<FeishuClient>> All => s_list.All;

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => s_list.Operations;

    /// <summary>The codes that belong to the operations of one resource each.</summary>
    public static IEnumerable<ErrorRow> Errors => s_list.Errors;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => s_list.Guard();
}
