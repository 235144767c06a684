using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading the groups of meeting rooms, and who administers them.</summary>
public sealed class DingTalkRoomGroupsTests
{
    private static readonly DingTalkRoomGroup s_group = new() { GroupId = "1", GroupName = "测试分组", ParentId = "0" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_returns_the_group_which_stands_at_the_top_of_the_answer()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("room_groups.get");

        GetDingTalkRoomGroupResponse group = await dingtalk.Client.RoomGroups.GetAsync("1/2", "u1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/rooms/groups/1%2F2?unionId=u1");
        Assert.Equal(new GetDingTalkRoomGroupResponse { GroupId = "1", GroupName = "测试分组", ParentId = "0" }, group);
    }

    [Fact]
    public async Task List_returns_every_group()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("room_groups.list");

        ListDingTalkRoomGroupsResponse answer = await dingtalk.Client.RoomGroups.ListAsync("u1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/rooms/groupLists?unionId=u1");
        Assert.Equal(s_group, Assert.Single(answer.Items));
    }

    [Fact]
    public async Task Get_administrators_returns_them_with_their_group()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("room_groups.get_administrators");

        GetDingTalkRoomGroupAdministratorsResponse answer = await dingtalk.Client.RoomGroups.GetAdministratorsAsync("1", "u1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/rooms/groupAdmin/1?unionId=u1");
        Assert.Equal(("1", "测试分组"), (answer.Group!.GroupId, answer.Group.GroupName));
        Assert.Equal(new DingTalkRoomGroupAdministrator { UnionId = "2iPOxxxxx", MemberName = "张三" }, Assert.Single(answer.Group.Administrators));
    }

    [Fact]
    public async Task Answers_may_say_nothing()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("{}");

        GetDingTalkRoomGroupResponse group = await dingtalk.Client.RoomGroups.GetAsync("1", "u1", Cancellation);
        ListDingTalkRoomGroupsResponse groups = await dingtalk.Client.RoomGroups.ListAsync("u1", Cancellation);
        GetDingTalkRoomGroupAdministratorsResponse administrators = await dingtalk.Client.RoomGroups.GetAdministratorsAsync("1", "u1", Cancellation);

        Assert.Equal(new GetDingTalkRoomGroupResponse(), group);
        Assert.Empty(groups.Items);
        Assert.Null(administrators.Group);
    }
}
