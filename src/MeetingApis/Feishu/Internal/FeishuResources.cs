using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.Feishu.Internal;

/// <summary>The vendor's resources: the one list that client, registration and catalogue go by.</summary>
internal static class FeishuResources
{
    public static RefitResource<FeishuClient, IFeishuBuildingRoomsApi> BuildingRooms { get; } = new(
        MeetingVendor.Feishu, static client => client.BuildingRooms, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuBuildingsApi> Buildings { get; } = new(
        MeetingVendor.Feishu, static client => client.Buildings, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuMeetingsApi> Meetings { get; } = new(
        MeetingVendor.Feishu, static client => client.Meetings, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuReservesApi> Reserves { get; } = new(
        MeetingVendor.Feishu, static client => client.Reserves, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuRoomInstancesApi> RoomInstances { get; } = new(
        MeetingVendor.Feishu, static client => client.RoomInstances, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuRoomLevelsApi> RoomLevels { get; } = new(
        MeetingVendor.Feishu, static client => client.RoomLevels, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuRoomReservationsApi> RoomReservations { get; } = new(
        MeetingVendor.Feishu, static client => client.RoomReservations, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static RefitResource<FeishuClient, IFeishuRoomsApi> Rooms { get; } = new(
        MeetingVendor.Feishu, static client => client.Rooms, static () => FeishuJsonContext.Default, static () => FeishuResponseJsonContext.Default);

    public static IReadOnlyList<ApiResource<FeishuClient>> All => field ??= [BuildingRooms, Buildings, Meetings, Reserves, RoomInstances, RoomLevels, RoomReservations, Rooms];

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => field ??= ApiResource<FeishuClient>.OperationsOf(All);

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => ApiResource<FeishuClient>.Guard(All);
}
