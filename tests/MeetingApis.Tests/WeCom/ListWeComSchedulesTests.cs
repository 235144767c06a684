using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using NSubstitute;

namespace MeetingApis.Tests.WeCom;

/// <summary>Listing the schedules of a calendar, a page or all of them. The pages are counted by position.</summary>
public sealed class ListWeComSchedulesTests
{
    private const string Empty = """{"errcode":0,"schedule_list":[]}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_holds_cancelled_schedules_too()
    {
        var wecom = WeComStub.Start();
        wecom.ReplyExample("schedules.list");

        ListWeComSchedulesResponse page = await wecom.Client.Schedules.ListAsync(new() { CalendarId = "wc1" }, Cancellation);

        Assert.Equal(WeComScheduleStatus.Cancelled, Assert.Single(page.Items).Status);
    }

    [Fact]
    public async Task Enumerate_counts_on_by_what_came_until_a_page_is_empty()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"schedule_list":[{"schedule_id":"a"},{"schedule_id":"b"}]}""");
        wecom.Reply("""{"errcode":0,"schedule_list":[{"schedule_id":"c"}]}""");
        wecom.Reply(Empty);

        string ids = await JoinAsync(wecom.Client.Schedules.EnumerateAsync(new() { CalendarId = "wc1", PageSize = 2 }, Cancellation));

        Assert.Equal("a b c", ids);
        Assert.Equal(
            ["""{"cal_id":"wc1","limit":2}""", """{"cal_id":"wc1","offset":2,"limit":2}""", """{"cal_id":"wc1","offset":3,"limit":2}"""],
            wecom.Transport.Calls.Select(call => call.Body));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 101)]
    public async Task Enumerate_begins_where_the_request_says(int offset, int next)
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"schedule_list":[{"schedule_id":"a"}]}""");
        wecom.Reply(Empty);

        string ids = await JoinAsync(wecom.Client.Schedules.EnumerateAsync(new() { CalendarId = "wc1", Offset = offset }, Cancellation));

        Assert.Equal("a", ids);
        Assert.Equal([$$"""{"cal_id":"wc1","offset":{{offset}}}""", $$"""{"cal_id":"wc1","offset":{{next}}}"""], wecom.Transport.Calls.Select(call => call.Body));
    }

    [Fact]
    public async Task An_empty_calendar_is_read_once()
    {
        var wecom = WeComStub.Start();
        wecom.Reply(Empty);

        string ids = await JoinAsync(wecom.Client.Schedules.EnumerateAsync(new() { CalendarId = "wc1" }, Cancellation));

        Assert.Equal("", ids);
        Assert.Single(wecom.Transport.Calls);
    }

    [Theory]
    [InlineData("""{"errcode":0,"schedule_list":[{"schedule_id":"a"},[7]]}""")]
    [InlineData("""{"errcode":0,"schedule_list":"soon"}""")]
    public async Task What_cannot_be_read_is_an_error_and_not_passed_over(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        await Assert.ThrowsAsync<MeetingProtocolException>(() => JoinAsync(wecom.Client.Schedules.EnumerateAsync(new() { CalendarId = "wc1" }, Cancellation)));
    }

    [Fact]
    public async Task Enumerate_works_on_a_substitute_of_the_interface()
    {
        IWeComSchedulesApi api = Substitute.For<IWeComSchedulesApi>();
        api.ListAsync(Arg.Is<ListWeComSchedulesRequest>(request => request.Offset == null), Arg.Any<CancellationToken>())
            .Returns(new ListWeComSchedulesResponse { Items = [new() { ScheduleId = "a" }] });
        api.ListAsync(Arg.Is<ListWeComSchedulesRequest>(request => request.Offset == 1), Arg.Any<CancellationToken>())
            .Returns(new ListWeComSchedulesResponse());

        string ids = await JoinAsync(api.EnumerateAsync(new() { CalendarId = "wc1" }, Cancellation));

        Assert.Equal("a", ids);
    }

    private static async Task<string> JoinAsync(IAsyncEnumerable<WeComSchedule> schedules)
    {
        var read = new List<string?>();
        await foreach (WeComSchedule schedule in schedules)
        {
            read.Add(schedule.ScheduleId);
        }

        return string.Join(' ', read);
    }
}
