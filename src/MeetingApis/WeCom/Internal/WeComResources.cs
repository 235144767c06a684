using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.WeCom.Internal;

/// <summary>The vendor's resources: the one list that client, registration, catalogue and error table go by.</summary>
internal static class WeComResources
{
    private static readonly ResourceList<WeComClient> s_list = new(MeetingVendor.WeCom);

    public static RefitResource<WeComClient, IWeComMeetingsApi> Meetings { get; } = s_list.Add(
        static client => client.Meetings, static () => WeComMeetingsRequestJsonContext.Default, static () => WeComMeetingsResponseJsonContext.Default, static () => WeComMeetingsErrors.Rows);

    public static RefitResource<WeComClient, IWeComMeetingRoomsApi> MeetingRooms { get; } = s_list.Add(
        static client => client.MeetingRooms, static () => WeComMeetingRoomsRequestJsonContext.Default, static () => WeComMeetingRoomsResponseJsonContext.Default, static () => WeComMeetingRoomsErrors.Rows);

    public static RefitResource<WeComClient, IWeComMeetingRoomBookingsApi> MeetingRoomBookings { get; } = s_list.Add(
        static client => client.MeetingRoomBookings, static () => WeComMeetingRoomBookingsRequestJsonContext.Default, static () => WeComMeetingRoomBookingsResponseJsonContext.Default, static () => WeComMeetingRoomBookingsErrors.Rows);

    public static RefitResource<WeComClient, IWeComCalendarsApi> Calendars { get; } = s_list.Add(
        static client => client.Calendars, static () => WeComCalendarsRequestJsonContext.Default, static () => WeComCalendarsResponseJsonContext.Default, static () => WeComCalendarsErrors.Rows);

    public static RefitResource<WeComClient, IWeComSchedulesApi> Schedules { get; } = s_list.Add(
        static client => client.Schedules, static () => WeComSchedulesRequestJsonContext.Default, static () => WeComSchedulesResponseJsonContext.Default, static () => WeComSchedulesErrors.Rows);

    public static RefitResource<WeComClient, IWeComUsersApi> Users { get; } = s_list.Add(
        static client => client.Users, static () => WeComUsersRequestJsonContext.Default, static () => WeComUsersResponseJsonContext.Default, static () => WeComUsersErrors.Rows);

    public static IReadOnlyList<ApiResource<WeComClient>> All => s_list.All;

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => s_list.Operations;

    /// <summary>The codes that belong to the operations of one resource each.</summary>
    public static IEnumerable<ErrorRow> Errors => s_list.Errors;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => s_list.Guard();
}
