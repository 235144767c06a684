using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The vendor's resources: the one list that client, registration and catalogue go by.</summary>
internal static class DingTalkResources
{
    public static RefitResource<DingTalkClient, IDingTalkScheduleConferencesApi> ScheduleConferences { get; } = new(
        MeetingVendor.DingTalk, static client => client.ScheduleConferences, static () => DingTalkJsonContext.Default, static () => DingTalkResponseJsonContext.Default);

    public static RefitResource<DingTalkClient, IDingTalkVideoConferencesApi> VideoConferences { get; } = new(
        MeetingVendor.DingTalk, static client => client.VideoConferences, static () => DingTalkJsonContext.Default, static () => DingTalkResponseJsonContext.Default);

    public static RefitResource<DingTalkClient, IDingTalkRoomsApi> Rooms { get; } = new(
        MeetingVendor.DingTalk, static client => client.Rooms, static () => DingTalkJsonContext.Default, static () => DingTalkResponseJsonContext.Default);

    public static RefitResource<DingTalkClient, IDingTalkRoomGroupsApi> RoomGroups { get; } = new(
        MeetingVendor.DingTalk, static client => client.RoomGroups, static () => DingTalkJsonContext.Default, static () => DingTalkResponseJsonContext.Default);

    public static IReadOnlyList<ApiResource<DingTalkClient>> All => field ??= [ScheduleConferences, VideoConferences, Rooms, RoomGroups];

    /// <summary>Every operation, sorted by name; built on first use.</summary>
    public static IReadOnlyList<ApiOperation> Operations => field ??= ApiResource<DingTalkClient>.OperationsOf(All);

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Refit registers its clients in this way too: whoever asks for one may never have called this library.")]
    internal static void Guard() => ApiResource<DingTalkClient>.Guard(All);
}
