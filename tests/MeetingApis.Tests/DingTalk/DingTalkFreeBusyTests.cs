using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>When people and meeting rooms are busy.</summary>
public sealed class DingTalkFreeBusyTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 1, 16, 12, 0, 0, TimeSpan.FromHours(8));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_are_busy_at_times_or_for_whole_days_or_cannot_be_read()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("free_busy.list_users");

        ListDingTalkUserFreeBusyResponse answer = await dingtalk.Client.FreeBusy.ListUsersAsync("u+1", new() { UnionIds = ["a", "b"], StartTime = s_noon, EndTime = s_noon.AddDays(1) }, Cancellation);

        dingtalk.Received(HttpMethod.Post, "/v1.0/calendar/users/u%2B1/querySchedule").Body
            .ShouldEqualJson("""{"userIds":["a","b"],"startTime":"2026-01-16T12:00:00+08:00","endTime":"2026-01-17T12:00:00+08:00"}""");
        Assert.Equal([("iiiP35sJadba8aBSgjrwPRKgiEiF", null), ("z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ", "无权限")], answer.Items.Select(static person => (person.UnionId, person.Error)));
        Assert.Equal(
            [
                new DingTalkUserBusyTime
                {
                    Status = DingTalkBusyStatus.Busy,
                    Start = new() { Time = new DateTimeOffset(2020, 1, 1, 10, 15, 30, TimeSpan.FromHours(8)), TimeZone = "Asia/Shanghai" },
                    End = new() { Time = new DateTimeOffset(2020, 1, 1, 11, 15, 30, TimeSpan.FromHours(8)), TimeZone = "Asia/Shanghai" },
                },
                new DingTalkUserBusyTime { Status = DingTalkBusyStatus.Tentative, Start = new() { Date = new DateOnly(2020, 1, 2) }, End = new() { Date = new DateOnly(2020, 1, 3) } },
            ],
            answer.Items[0].BusyTimes);
    }

    [Fact]
    public async Task A_room_is_taken_by_an_event_of_somebody()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("free_busy.list_rooms");

        ListDingTalkRoomFreeBusyResponse answer = await dingtalk.Client.FreeBusy.ListRoomsAsync("u", new() { RoomIds = ["r1"], StartTime = s_noon, EndTime = s_noon.AddHours(1) }, Cancellation);

        dingtalk.Received(HttpMethod.Post, "/v1.0/calendar/users/u/meetingRooms/schedules/query");
        DingTalkRoomFreeBusy room = Assert.Single(answer.Items);
        Assert.Equal(("4002f89xxxxx", "无权限"), (room.RoomId, room.Error));
        DingTalkRoomBusyTime busy = Assert.Single(room.BusyTimes);
        Assert.Equal((DingTalkBusyStatus.Busy, "UzZvxxxxx", "WWxlK8xxxxx"), (busy.Status, busy.EventId, busy.Organizer!.UnionId));
        Assert.Equal((new DateTimeOffset(2020, 1, 1, 10, 15, 30, TimeSpan.FromHours(8)), "Asia/Shanghai"), (busy.Start!.Time, busy.Start.TimeZone));
    }

    [Theory]
    [InlineData("""{"scheduleInformation":"later"}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","error":{}}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[7]}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[{"start":{"dateTime":"soon"}}]}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[{"start":{"date":"2020-13-01"}}]}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[{"start":{}}]}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[{"end":{"date":"","dateTime":""}}]}]}""")]
    [InlineData("""{"scheduleInformation":[{"roomId":"r","scheduleItems":[{"start":{"date":null,"timeZone":"Asia/Shanghai"},"status":"BUSY"}]}]}""")]
    public async Task What_is_busy_is_never_lost(string answer)
    {
        await Assert.ThrowsAsync<MeetingProtocolException>(() => EachOperation.CallAsync("dingtalk.free_busy.list_rooms", answer));
    }

    [Fact]
    public async Task An_empty_half_of_a_time_beside_the_other_is_none()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"scheduleInformation":[{"userId":"a","scheduleItems":[{"start":{"date":"","dateTime":"2020-01-01T10:15:30+08:00"},"end":{"date":"2020-01-03","dateTime":""}}]}]}""");

        ListDingTalkUserFreeBusyResponse answer = await dingtalk.Client.FreeBusy.ListUsersAsync("u", new() { UnionIds = ["a"], StartTime = s_noon, EndTime = s_noon.AddDays(1) }, Cancellation);

        DingTalkUserBusyTime busy = Assert.Single(answer.Items[0].BusyTimes);
        Assert.Equal((null, new DateTimeOffset(2020, 1, 1, 10, 15, 30, TimeSpan.FromHours(8))), (busy.Start!.Date, busy.Start.Time));
        Assert.Equal((new DateOnly(2020, 1, 3), (DateTimeOffset?)null), (busy.End!.Date, busy.End.Time));
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(20, 100 * 24 * 60, "")]
    [InlineData(0, 1, "UnionIds")]
    [InlineData(21, 1, "UnionIds")]
    [InlineData(1, 0, "EndTime")]
    [InlineData(1, -1, "EndTime")]
    public async Task One_asks_for_1_to_20_people_and_a_time(int count, int minutes, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.FreeBusy.ListUsersAsync("u", new() { UnionIds = [.. Enumerable.Repeat("u", count)], StartTime = s_noon, EndTime = s_noon.AddMinutes(minutes) }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(1, 90 * 24 * 3600, "")]
    [InlineData(30, 1, "")]
    [InlineData(0, 1, "RoomIds")]
    [InlineData(1, (90 * 24 * 3600) + 1, "EndTime")]
    [InlineData(1, 0, "EndTime")]
    public async Task One_asks_for_rooms_and_up_to_90_days(int count, int seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.FreeBusy.ListRoomsAsync("u", new() { RoomIds = [.. Enumerable.Repeat("r", count)], StartTime = s_noon, EndTime = s_noon.AddSeconds(seconds) }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start(bool validates)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
        dingtalk.Reply("""{"scheduleInformation":[]}""");
        return dingtalk;
    }
}
