using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading one meeting room.</summary>
public sealed class GetDingTalkRoomTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("rooms.get");

        GetDingTalkRoomResponse answer = await dingtalk.Client.Rooms.GetAsync("0ffb/1", "u1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/rooms/meetingRooms/0ffb%2F1?unionId=u1");
        DingTalkRoom room = answer.Room!;
        Assert.Equal(("0ffb7184xxxxx", "测试会议室", "DtB8VDzXXXXXX41rgiE", "此处添加对会议室的描述信息"), (room.RoomId, room.RoomName, room.RoomUnionId, room.RoomDescription));
        Assert.Equal(["2iPOLbpxxxxuwggiiqiPwiEiF"], room.DeviceUnionIds);
        Assert.False(room.EnableCycleReservation);
        DingTalkRoomExtensionConfig config = room.ExtensionConfig!;
        Assert.Equal((true, 60, 15), (config.OpenReservation, config.MaxReservationTimeInterval, config.MinReservationTimeInterval));
        Assert.Equal((false, DingTalkRoomApprovalType.Standard), (config.ApprovalSwitch, config.ApprovalType));
        Assert.Equal(
            new DingTalkRoomAdvanceReservation { AdvanceReservationTime = 3, AdvanceReservationTimeUnit = DingTalkRoomAdvanceUnit.Days, AdvanceBookTimeFormat = "09:00" },
            config.AdvanceReservation);
        Assert.Equal(
            new DingTalkRoomReservationClosing
            {
                TaskStartTime = DateTimeOffset.FromUnixTimeMilliseconds(1740463800000),
                TaskEndTime = DateTimeOffset.FromUnixTimeMilliseconds(1740045030000),
                CloseReason = "因为装修临时关闭预定",
                ContactUnionId = "2iPOLbpxxxxuwggiiqiPwiEiF",
                ContactNick = "nick",
                SendNotify = true,
            },
            config.ReservationCloseDetail);
    }

    [Fact]
    public async Task Get_reads_who_may_reserve_the_room()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"result":{"roomStatus":2,"reservationAuthority":{"authorizedMembers":[{"memberId":"u1","memberType":"user","memberName":"张三"},{"memberId":7,"memberType":"dept"}]}}}""");

        GetDingTalkRoomResponse answer = await dingtalk.Client.Rooms.GetAsync("r1", "u1", Cancellation);

        Assert.Equal(DingTalkRoomStatus.AuthorizedMembers, answer.Room!.RoomStatus);
        Assert.Equal(
            [
                new DingTalkRoomAuthorizedMember { MemberId = "u1", MemberType = DingTalkRoomMemberType.User, MemberName = "张三" },
                new DingTalkRoomAuthorizedMember { MemberId = "7", MemberType = DingTalkRoomMemberType.Department },
            ],
            answer.Room.ReservationAuthority!.AuthorizedMembers);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"result":""}""")]
    [InlineData("""{"result":null}""")]
    public async Task A_room_may_be_missing(string json)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(json);

        GetDingTalkRoomResponse answer = await dingtalk.Client.Rooms.GetAsync("r1", "u1", Cancellation);

        Assert.Null(answer.Room);
    }

    [Fact]
    public async Task A_closing_without_an_end_is_for_ever()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"result":{"extensionConfig":{"reservationCloseDetail":{"taskStartTime":"1740463800000","taskEndTime":null},"advanceReservation":""}}}""");

        GetDingTalkRoomResponse answer = await dingtalk.Client.Rooms.GetAsync("r1", "u1", Cancellation);

        Assert.Equal(new DingTalkRoomReservationClosing { TaskStartTime = DateTimeOffset.FromUnixTimeMilliseconds(1740463800000) }, answer.Room!.ExtensionConfig!.ReservationCloseDetail);
        Assert.Null(answer.Room.ExtensionConfig.AdvanceReservation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_would_leave_its_path_is_refused(string id)
    {
        var dingtalk = DingTalkStub.Start();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => dingtalk.Client.Rooms.GetAsync(id, "u1", Cancellation));

        Assert.Equal("roomId", thrown.ParamName);
        Assert.Empty(dingtalk.Transport.Calls);
    }
}
