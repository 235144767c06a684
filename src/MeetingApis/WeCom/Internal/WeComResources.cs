using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.WeCom.Internal;

/// <summary>The vendor's resources: the one list that client, registration and catalogue go by.</summary>
internal static class WeComResources
{
    public static RefitResource<WeComClient, IWeComMeetingsApi> Meetings { get; } = new(
        MeetingVendor.WeCom, static client => client.Meetings, static () => WeComJsonContext.Default, static () => WeComResponseJsonContext.Default);

    public static RefitResource<WeComClient, IWeComMeetingRoomsApi> MeetingRooms { get; } = new(
        MeetingVendor.WeCom, static client => client.MeetingRooms, static () => WeComJsonContext.Default, static () => WeComResponseJsonContext.Default);

    public static RefitResource<WeComClient, IWeComMeetingRoomBookingsApi> MeetingRoomBookings { get; } = new(
        MeetingVendor.WeCom, static client => client.MeetingRoomBookings, static () => WeComJsonContext.Default, static () => WeComResponseJsonContext.Default);

    public static IReadOnlyList<ApiResource<WeComClient>> All => field ??= [Meetings, MeetingRooms, MeetingRoomBookings];

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => field ??= ApiResource<WeComClient>.OperationsOf(All);

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => ApiResource<WeComClient>.Guard(All);
}
