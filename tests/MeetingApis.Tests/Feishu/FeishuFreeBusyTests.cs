using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading when a person or a room is busy.</summary>
public sealed class FeishuFreeBusyTests
{
    private static readonly DateTimeOffset s_time = new(2026, 1, 15, 15, 0, 0, TimeSpan.FromHours(8));

    private static readonly ListFeishuFreeBusyRequest s_room = new() { TimeMin = s_time, TimeMax = s_time.AddDays(90), RoomId = "omm_1" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_times_with_their_offset_and_reads_the_periods()
    {
        FeishuStub feishu = Start(validates: true);

        ListFeishuFreeBusyResponse response = await feishu.Client.FreeBusy.ListAsync(s_room, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/calendar/v4/freebusy/list").Body
            .ShouldEqualJson("""{"time_min":"2026-01-15T15:00:00+08:00","time_max":"2026-04-15T15:00:00+08:00","room_id":"omm_1"}""");
        FeishuBusyTime busy = Assert.Single(response.Items);
        Assert.Equal(new DateTimeOffset(2020, 10, 28, 22, 30, 0, TimeSpan.FromHours(8)), busy.StartTime);
        Assert.Equal(TimeSpan.FromMinutes(15), busy.EndTime - busy.StartTime);
        Assert.Equal(FeishuCalendarEventRsvpStatus.NeedsAction, busy.RsvpStatus);
    }

    [Theory]
    [InlineData("""{"start_time":"soon","end_time":"2020-10-28T22:45:00+08:00"}""")]
    [InlineData("""{"start_time":"","end_time":"2020-10-28T22:45:00+08:00"}""")]
    public async Task A_busy_time_that_cannot_be_read_is_no_free_time(string period)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$$"""{"code":0,"data":{"freebusy_list":[{{{period}}}]}}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.FreeBusy.ListAsync(s_room, cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData("ou_1", null, "")]
    [InlineData(null, "omm_1", "")]
    [InlineData("ou_1", "omm_1", "RoomId")]
    [InlineData(null, null, "UserId")]
    [InlineData("", null, "UserId")]
    [InlineData(null, "", "RoomId")]
    [InlineData("ou_1", "", "RoomId RoomId")]
    public async Task Either_a_person_or_a_room_is_asked_for(string? userId, string? roomId, string expected) =>
        Assert.Equal(expected, await BrokenAsync(s_room with { UserId = userId, RoomId = roomId }));

    [Theory]
    [InlineData(0, "")]
    [InlineData(-1, "TimeMax")]
    [InlineData(90 * 86_400, "")]
    [InlineData((90 * 86_400) + 1, "TimeMax")]
    public async Task The_period_has_90_days_at_most(int seconds, string expected) =>
        Assert.Equal(expected, await BrokenAsync(s_room with { TimeMax = s_time.AddSeconds(seconds) }));

    private static async Task<string> BrokenAsync(ListFeishuFreeBusyRequest request) =>
        string.Join(' ', await BrokenRules.OfAsync(Start, client => client.FreeBusy.ListAsync(request, cancellationToken: Cancellation)));

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("free_busy.list");
        return feishu;
    }
}
