using System.Net;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkSimulatorRoomsTests : IAsyncLifetime
{
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;
    private DingTalkClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: Cancellation);
        _dingtalk.AddPeople("u1", "admin");
        _caller = new DingTalkCaller(_dingtalk);
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        _client = new DingTalkClient(options);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task A_room_reads_back_with_its_group()
    {
        _dingtalk.RoomGroups.Add(new() { GroupId = 7, Name = "二楼", ParentId = 1, AdministratorUnionIds = ["admin"] });
        _dingtalk.Rooms.Add(new() { RoomId = "r1", Name = "星空", Status = 2, AuthorizedUnionIds = ["u1"], LabelIds = [1, 5], GroupId = 7, Description = "靠窗" });

        DingTalkRoom room = (await _client.Rooms.GetAsync("r1", "u1", Cancellation)).Room!;
        GetDingTalkRoomGroupResponse answer = await _client.RoomGroups.GetAsync("7", "u1", Cancellation);
        GetDingTalkRoomGroupAdministratorsResponse administrators = await _client.RoomGroups.GetAdministratorsAsync("7", "u1", Cancellation);
        ListDingTalkRoomGroupsResponse groups = await _client.RoomGroups.ListAsync("u1", Cancellation);

        Assert.Equal(("星空", "靠窗", DingTalkRoomStatus.AuthorizedMembers), (room.RoomName, room.RoomDescription, room.RoomStatus));
        Assert.Equal([DingTalkRoomLabelId.Television, DingTalkRoomLabelId.VideoConference], room.RoomLabels.Select(label => label.LabelId));
        Assert.Equal(("u1", "name of u1"), (Assert.Single(room.ReservationAuthority!.AuthorizedMembers).MemberId, room.ReservationAuthority.AuthorizedMembers[0].MemberName));
        var group = new DingTalkRoomGroup { GroupId = "7", GroupName = "二楼", ParentId = "1" };
        Assert.Equal(("7", "二楼", "1"), (answer.GroupId, answer.GroupName, answer.ParentId));
        Assert.Equal(group, room.RoomGroup);
        Assert.Equal("admin", Assert.Single(administrators.Group!.Administrators).UnionId);
        Assert.Contains(group, groups.Items);
    }

    [Fact]
    public async Task Rooms_come_page_by_page()
    {
        int before = _dingtalk.Rooms.All.Count;
        for (int i = 0; i < 25; i++)
        {
            _dingtalk.Rooms.Add(new() { RoomId = $"room-{i:00}" });
        }

        JsonElement first = (await _caller.CallAsync(HttpMethod.Get, "/v1.0/rooms/meetingRoomLists?unionId=u1")).Json;
        List<DingTalkRoom> all = await _client.Rooms.EnumerateAsync(new() { UnionId = "u1", PageSize = 10 }, Cancellation).ToListAsync(Cancellation);

        Assert.Equal((20, true, 20), (first.GetProperty("result").GetArrayLength(), first.GetProperty("hasMore").GetBoolean(), first.GetProperty("nextToken").GetInt32()));
        Assert.Equal(before + 25, all.Select(room => room.RoomId).Distinct().Count());
    }

    [Theory]
    [InlineData("/v1.0/rooms/meetingRooms/unknown?unionId=u1", "room.not.found")]
    [InlineData("/v1.0/rooms/meetingRooms/unknown", "param.error")]
    [InlineData("/v1.0/rooms/meetingRoomLists", "param.error")]
    [InlineData("/v1.0/rooms/meetingRoomLists?unionId=u1&maxResults=101", "param.error")]
    [InlineData("/v1.0/rooms/meetingRoomLists?unionId=u1&nextToken=x", "param.error")]
    [InlineData("/v1.0/rooms/meetingRoomLists?unionId=user-u1", "user.not.employee")]
    [InlineData("/v1.0/rooms/groups/1?unionId=user-u1", "user.not.employee")]
    [InlineData("/v1.0/rooms/groupLists?unionId=user-u1", "user.not.employee")]
    [InlineData("/v1.0/rooms/groupAdmin/1?unionId=user-u1", "user.not.employee")]
    [InlineData("/v1.0/rooms/groups/99?unionId=u1", "group.not.found")]
    [InlineData("/v1.0/rooms/groups/x?unionId=u1", "param.error")]
    [InlineData("/v1.0/rooms/groupLists", "param.error")]
    [InlineData("/v1.0/rooms/groupAdmin/99?unionId=u1", "group.not.found")]
    public async Task A_query_that_finds_nothing_is_answered_with_its_code(string pathAndQuery, string code)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, pathAndQuery);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public void A_room_of_a_group_that_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _dingtalk.Rooms.Add(new() { RoomId = "r1", GroupId = 99 }));
        Assert.Throws<ArgumentException>(() => _dingtalk.Rooms.Add(new() { RoomId = "r1", LabelIds = [6] }));
    }
}
