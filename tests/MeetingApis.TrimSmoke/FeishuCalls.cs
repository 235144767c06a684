using MeetingApis.Feishu;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="FeishuClient"/>, as their mapping files have them.</summary>
internal static class FeishuCalls
{
    private const string LevelId = "omb_4ad1a2c7a2fbc5fc9570f38456931293";
    private const string MeetingId = "6911188411932033028";

    private static readonly FeishuModels s_models = FeishuModels.Default;

    private static readonly FeishuConsentAnswer s_consent = new() { User = "ou_wiremock", AuthorizationCode = "wiremock-code" };

    private static readonly GetFeishuRoomFreeBusyRequest s_getFreeBusy = new()
    {
        RoomIds = ["omm_83d09ad4f6896e02029a6a075f71c9d1", "omm_c7e9ef91ec9f3c007f1dfb2503918981"],
        TimeMin = new DateTimeOffset(2019, 9, 4, 8, 45, 0, TimeSpan.FromHours(8)),
        TimeMax = new DateTimeOffset(2019, 9, 4, 9, 45, 0, TimeSpan.FromHours(8)),
    };

    private static readonly GetFeishuMeetingRequest s_getMeeting = new()
    {
        WithParticipants = false,
        WithMeetingAbility = false,
        UserIdType = FeishuUserIdType.OpenId,
        QueryMode = FeishuMeetingQueryMode.Meeting,
    };

    private static readonly ListFeishuBuildingRoomsRequest s_listBuildingRooms = new()
    {
        BuildingId = "omb_8ec170b937536a5d87c23b418b83f9bb",
        PageSize = 1,
        PageToken = "0",
        OrderBy = FeishuBuildingRoomOrder.NameAscending,
        Fields = "*",
    };

    private static readonly ListFeishuMeetingsByNumberRequest s_listMeetings = new()
    {
        MeetingNo = "123456789",
        StartTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
        PageToken = "5",
        PageSize = 10,
    };

    private static readonly ListFeishuRoomReservationsRequest s_listRoomReservations = new()
    {
        RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
        NeedTopic = true,
        StartTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
        RoomIds = ["omm_eada1d61a550955240c28757e7dec3af"],
        IsExclude = false,
        PageSize = 20,
        PageToken = "20",
    };

    public static OperationCalls<FeishuClient> All { get; } = new()
    {
        { "feishu.building_rooms.batch_get", s_models.BatchGetFeishuBuildingRoomsResponse, static client => client.BuildingRooms.BatchGetAsync(new() { RoomIds = ["omm_eada1d61a550955240c28757e7dec3af", "omm_83d09ad4f6896e02029a6a075f71c9d1"], Fields = "*" }) },
        { "feishu.building_rooms.batch_get_ids", s_models.BatchGetFeishuBuildingRoomIdsResponse, static client => client.BuildingRooms.BatchGetIdsAsync(new() { CustomRoomIds = ["test01", "test02"] }) },
        { "feishu.building_rooms.list", s_models.ListFeishuBuildingRoomsResponse, static client => client.BuildingRooms.ListAsync(s_listBuildingRooms) },
        { "feishu.buildings.batch_get", s_models.BatchGetBuildingsResponse, static client => client.Buildings.BatchGetAsync(new() { BuildingIds = ["omb_8ec170b937536a5d87c23b418b83f9bb", "omb_38570e4f0fd9ecf15030d3cc8b388f3a"], Fields = "*" }) },
        { "feishu.buildings.batch_get_ids", s_models.BatchGetBuildingIdsResponse, static client => client.Buildings.BatchGetIdsAsync(new() { CustomBuildingIds = ["test01", "test02"] }) },
        { "feishu.buildings.list", s_models.ListBuildingsResponse, static client => client.Buildings.ListAsync(new() { PageSize = 1, PageToken = "0", OrderBy = BuildingOrder.NameAscending, Fields = "*" }) },
        { "feishu.buildings.list_countries", s_models.ListBuildingCountriesResponse, static client => client.Buildings.ListCountriesAsync() },
        { "feishu.buildings.list_districts", s_models.ListBuildingDistrictsResponse, static client => client.Buildings.ListDistrictsAsync("1814991") },
        { "feishu.meetings.end", static client => AsUserAsync(client, static user => user.Meetings.EndAsync(MeetingId)) },
        { "feishu.meetings.get", s_models.GetFeishuMeetingResponse, static client => client.Meetings.GetAsync(MeetingId, s_getMeeting) },
        { "feishu.meetings.invite", s_models.InviteToFeishuMeetingRequest, s_models.InviteToFeishuMeetingResponse, static (client, request) => AsUserAsync(client, user => user.Meetings.InviteAsync(MeetingId, request, FeishuUserIdType.OpenId)) },
        { "feishu.meetings.list_by_number", s_models.ListFeishuMeetingsByNumberResponse, static client => client.Meetings.ListByNumberAsync(s_listMeetings) },
        { "feishu.meetings.set_host", s_models.SetFeishuMeetingHostRequest, s_models.SetFeishuMeetingHostResponse, static (client, request) => client.Meetings.SetHostAsync(MeetingId, request, FeishuUserIdType.OpenId) },
        { "feishu.reserves.apply", s_models.ApplyReserveRequest, s_models.ApplyReserveResponse, static (client, request) => client.Reserves.ApplyAsync(request, FeishuUserIdType.OpenId) },
        { "feishu.reserves.delete", static client => client.Reserves.DeleteAsync("6911188411932033028") },
        { "feishu.reserves.get", s_models.GetReserveResponse, static client => client.Reserves.GetAsync("6911188411932033028", FeishuUserIdType.OpenId) },
        { "feishu.reserves.get_active_meeting", s_models.GetActiveFeishuMeetingResponse, static client => client.Reserves.GetActiveMeetingAsync("6911188411932033028", withParticipants: false, FeishuUserIdType.OpenId) },
        { "feishu.reserves.update", s_models.UpdateReserveRequest, s_models.UpdateReserveResponse, static (client, request) => client.Reserves.UpdateAsync("6911188411932033028", request, FeishuUserIdType.OpenId) },
        { "feishu.room_instances.get_free_busy", s_models.GetFeishuRoomFreeBusyResponse, static client => client.RoomInstances.GetFreeBusyAsync(s_getFreeBusy) },
        { "feishu.room_instances.get_summaries", s_models.GetFeishuRoomEventSummariesRequest, s_models.GetFeishuRoomEventSummariesResponse, static (client, request) => client.RoomInstances.GetSummariesAsync(request) },
        { "feishu.room_instances.reply", s_models.ReplyFeishuRoomInstanceRequest, static (client, request) => client.RoomInstances.ReplyAsync(request) },
        { "feishu.room_levels.batch_get", s_models.BatchGetFeishuRoomLevelsRequest, s_models.BatchGetFeishuRoomLevelsResponse, static (client, request) => client.RoomLevels.BatchGetAsync(request) },
        { "feishu.room_levels.get", s_models.GetFeishuRoomLevelResponse, static client => client.RoomLevels.GetAsync("omb_57c9cc7d9a81e27e54c8fabfd02759e7") },
        { "feishu.room_levels.list", s_models.ListFeishuRoomLevelsResponse, static client => client.RoomLevels.ListAsync(new() { RoomLevelId = LevelId, PageSize = 10 }) },
        { "feishu.room_levels.search", s_models.SearchFeishuRoomLevelsResponse, static client => client.RoomLevels.SearchAsync(new() { CustomLevelIds = ["1000", "1001"] }) },
        { "feishu.room_reservations.list", s_models.ListFeishuRoomReservationsResponse, static client => client.RoomReservations.ListAsync(s_listRoomReservations) },
        { "feishu.rooms.batch_get", s_models.BatchGetFeishuRoomsRequest, s_models.BatchGetFeishuRoomsResponse, static (client, request) => client.Rooms.BatchGetAsync(request, FeishuUserIdType.OpenId) },
        { "feishu.rooms.get", s_models.GetFeishuRoomResponse, static client => client.Rooms.GetAsync("omm_4de32cf10a4358788ff4e09e37ebbf9c", FeishuUserIdType.OpenId) },
        { "feishu.rooms.list", s_models.ListFeishuRoomsResponse, static client => client.Rooms.ListAsync(new() { PageSize = 10, PageToken = "10", RoomLevelId = LevelId, UserIdType = FeishuUserIdType.OpenId }) },
        { "feishu.rooms.search", s_models.SearchFeishuRoomsRequest, s_models.SearchFeishuRoomsResponse, static (client, request) => AsUserAsync(client, user => user.Rooms.SearchAsync(request, FeishuUserIdType.OpenId)) },
    };

    /// <summary>What only a user may do: after the user's consent.</summary>
    private static async Task<T> AsUserAsync<T>(FeishuClient client, Func<FeishuClient, Task<T>> call)
    {
        await client.Authorization.AcceptConsentAsync(s_consent);
        return await call(client.AsUser(s_consent.User));
    }

    private static async Task AsUserAsync(FeishuClient client, Func<FeishuClient, Task> call)
    {
        await client.Authorization.AcceptConsentAsync(s_consent);
        await call(client.AsUser(s_consent.User));
    }
}
