using MeetingApis.Feishu;

namespace MeetingApis.Tests.Stubs;

/// <summary>The example request of each operation's page, as a call. The examples break rules of their pages: make them where validation is off.</summary>
internal static class FeishuExamples
{
    private const string UserId = "ou_3ec3f6a28a0d08c45d895276e8e5e19b";
    private const string LevelId = "omb_4ad1a2c7a2fbc5fc9570f38456931293";
    private const string MeetingId = "6911188411932033028";
    private const string ReserveId = "6911188411932033028";

    public static IReadOnlyDictionary<string, Func<FeishuClient, Task>> Calls { get; } = new Dictionary<string, Func<FeishuClient, Task>>(StringComparer.Ordinal)
    {
        ["feishu.meetings.end"] = client => client.AsUser(FeishuStub.User).Meetings.EndAsync(MeetingId, Cancellation),
        ["feishu.meetings.get"] = client => client.Meetings.GetAsync(
            MeetingId,
            new() { WithParticipants = false, WithMeetingAbility = false, UserIdType = FeishuUserIdType.OpenId, QueryMode = FeishuMeetingQueryMode.Meeting },
            Cancellation),
        ["feishu.meetings.invite"] = client => client.AsUser(FeishuStub.User).Meetings.InviteAsync(MeetingId, new() { Invitees = [MeetingUser] }, FeishuUserIdType.OpenId, Cancellation),
        ["feishu.meetings.list_by_number"] = client => client.Meetings.ListByNumberAsync(
            new()
            {
                MeetingNo = "123456789",
                StartTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
                EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
                PageToken = "5",
                PageSize = 10,
            },
            Cancellation),
        ["feishu.meetings.set_host"] = client => client.Meetings.SetHostAsync(
            MeetingId, new() { HostUser = MeetingUser, OldHostUser = MeetingUser }, FeishuUserIdType.OpenId, Cancellation),
        ["feishu.reserves.apply"] = client => client.Reserves.ApplyAsync(
            new() { EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867), OwnerId = UserId, MeetingSettings = MeetingSettings },
            FeishuUserIdType.OpenId,
            Cancellation),
        ["feishu.reserves.delete"] = client => client.Reserves.DeleteAsync(ReserveId, Cancellation),
        ["feishu.reserves.get"] = client => client.Reserves.GetAsync(ReserveId, FeishuUserIdType.OpenId, Cancellation),
        ["feishu.reserves.get_active_meeting"] = client => client.Reserves.GetActiveMeetingAsync(ReserveId, false, FeishuUserIdType.OpenId, Cancellation),
        ["feishu.reserves.update"] = client => client.Reserves.UpdateAsync(
            ReserveId,
            new() { EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867), MeetingSettings = MeetingSettings },
            FeishuUserIdType.OpenId,
            Cancellation),
        ["feishu.building_rooms.batch_get"] = client => client.BuildingRooms.BatchGetAsync(
            new() { RoomIds = ["omm_eada1d61a550955240c28757e7dec3af", "omm_83d09ad4f6896e02029a6a075f71c9d1"], Fields = "*" }, Cancellation),
        ["feishu.building_rooms.batch_get_ids"] = client => client.BuildingRooms.BatchGetIdsAsync(new() { CustomRoomIds = ["test01", "test02"] }, Cancellation),
        ["feishu.building_rooms.list"] = client => client.BuildingRooms.ListAsync(
            new() { BuildingId = "omb_8ec170b937536a5d87c23b418b83f9bb", PageSize = 1, PageToken = "0", OrderBy = FeishuBuildingRoomOrder.NameAscending, Fields = "*" }, Cancellation),
        ["feishu.buildings.batch_get"] = client => client.Buildings.BatchGetAsync(
            new() { BuildingIds = ["omb_8ec170b937536a5d87c23b418b83f9bb", "omb_38570e4f0fd9ecf15030d3cc8b388f3a"], Fields = "*" }, Cancellation),
        ["feishu.buildings.batch_get_ids"] = client => client.Buildings.BatchGetIdsAsync(new() { CustomBuildingIds = ["test01", "test02"] }, Cancellation),
        ["feishu.buildings.list"] = client => client.Buildings.ListAsync(
            new() { PageSize = 1, PageToken = "0", OrderBy = BuildingOrder.NameAscending, Fields = "*" }, Cancellation),
        ["feishu.buildings.list_countries"] = client => client.Buildings.ListCountriesAsync(Cancellation),
        ["feishu.buildings.list_districts"] = client => client.Buildings.ListDistrictsAsync("1814991", Cancellation),
        ["feishu.room_instances.get_free_busy"] = client => client.RoomInstances.GetFreeBusyAsync(
            new()
            {
                RoomIds = ["omm_83d09ad4f6896e02029a6a075f71c9d1", "omm_c7e9ef91ec9f3c007f1dfb2503918981"],
                TimeMin = new DateTimeOffset(2019, 9, 4, 8, 45, 0, TimeSpan.FromHours(8)),
                TimeMax = new DateTimeOffset(2019, 9, 4, 9, 45, 0, TimeSpan.FromHours(8)),
            },
            Cancellation),
        ["feishu.room_instances.get_summaries"] = client => client.RoomInstances.GetSummariesAsync(
            new() { EventUids = [new() { Uid = "a04dbea1-86b9-4372-aa8d-64ebe801be2a", OriginalTime = 0 }, new() { Uid = "d7a44c9b-7ae0-4a97-bf80-b4f050cedffa", OriginalTime = 0 }] },
            Cancellation),
        ["feishu.room_instances.reply"] = client => client.RoomInstances.ReplyAsync(
            new()
            {
                RoomId = "omm_c7e9ef91ec9f3c007f1dfb2503918981",
                Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
                OriginalTime = 0,
                Status = FeishuRoomInstanceStatus.NotCheckIn,
            },
            Cancellation),
        ["feishu.room_levels.batch_get"] = client => client.RoomLevels.BatchGetAsync(new() { LevelIds = [LevelId] }, Cancellation),
        ["feishu.room_levels.get"] = client => client.RoomLevels.GetAsync("omb_57c9cc7d9a81e27e54c8fabfd02759e7", Cancellation),
        ["feishu.room_levels.list"] = client => client.RoomLevels.ListAsync(new() { RoomLevelId = LevelId, PageSize = 10 }, Cancellation),
        ["feishu.room_levels.search"] = client => client.RoomLevels.SearchAsync(new() { CustomLevelIds = ["1000", "1001"] }, Cancellation),
        ["feishu.room_reservations.list"] = client => client.RoomReservations.ListAsync(
            new()
            {
                RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
                NeedTopic = true,
                StartTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
                EndTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
                RoomIds = ["omm_eada1d61a550955240c28757e7dec3af"],
                IsExclude = false,
                PageSize = 20,
                PageToken = "20",
            },
            Cancellation),
        ["feishu.rooms.batch_get"] = client => client.Rooms.BatchGetAsync(new() { RoomIds = ["omm_32864aa53cad6fc3c866aeb0d15cd0cc"] }, FeishuUserIdType.OpenId, Cancellation),
        ["feishu.rooms.get"] = client => client.Rooms.GetAsync("omm_4de32cf10a4358788ff4e09e37ebbf9c", FeishuUserIdType.OpenId, Cancellation),
        ["feishu.rooms.list"] = client => client.Rooms.ListAsync(
            new() { PageSize = 10, PageToken = "10", RoomLevelId = LevelId, UserIdType = FeishuUserIdType.OpenId }, Cancellation),
        ["feishu.rooms.search"] = client => client.AsUser(FeishuStub.User).Rooms.SearchAsync(
            new() { CustomRoomIds = ["10001"], Keyword = "测试会议室", RoomLevelId = LevelId, SearchLevelName = true, PageSize = 10, PageToken = "0" },
            FeishuUserIdType.OpenId,
            Cancellation),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static FeishuMeetingUser MeetingUser => new() { Id = UserId, UserType = FeishuUserType.FeishuUser };

    private static ReserveMeetingSettings MeetingSettings => new()
    {
        Topic = "my meeting",
        ActionPermissions =
        [
            new()
            {
                Permission = ReservePermission.BecomeHost,
                PermissionCheckers = [new() { CheckField = ReserveCheckField.UserId, CheckMode = ReserveCheckMode.AllowList, CheckList = [UserId] }],
            },
        ],
        MeetingInitialType = ReserveMeetingInitialType.MultiParty,
        MeetingConnect = true,
        CallSetting = new()
        {
            Callee = new() { Id = UserId, UserType = FeishuUserType.FeishuUser, PstnSipInfo = new() { Nickname = "dodo", MainAddress = "+86-02187654321" } },
        },
        AutoRecord = true,
        AssignHostList = [new() { UserType = FeishuUserType.FeishuUser, Id = UserId }],
        Password = "971024",
    };
}
