using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading the meetings of a meeting number.</summary>
public sealed class ListFeishuMeetingsByNumberTests
{
    private const string Query = "/open-apis/vc/v1/meetings/list_by_no?meeting_no=123456789&start_time=1608888867&end_time=1608892467";

    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1608888867);

    private static readonly ListFeishuMeetingsByNumberRequest s_request = new() { MeetingNo = "123456789", StartTime = s_start, EndTime = s_start.AddHours(1) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_number_and_the_time_are_in_the_query()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.Meetings.ListByNumberAsync(s_request, Cancellation);

        feishu.Received(HttpMethod.Get, Query);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        ListFeishuMeetingsByNumberResponse page = await feishu.Client.Meetings.ListByNumberAsync(s_request, Cancellation);

        Assert.Equal((true, "2"), (page.HasMore, page.PageToken));
        Assert.Equal(["7011030664708603907", "7011031045899354115"], page.Items.Select(meeting => meeting.Id));
        Assert.Equal(("146453285", "971024", "测试标题"), (page.Items[0].MeetingNo, page.Items[0].Password, page.Items[0].Topic));
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"msg":"","data":{"meeting_briefs":null}}""");

        ListFeishuMeetingsByNumberResponse page = await feishu.Client.Meetings.ListByNumberAsync(s_request, Cancellation);

        Assert.Empty(page.Items);
        Assert.Null(page.HasMore);
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"meeting_briefs":[{"id":"a"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"meeting_briefs":[{"id":"b"}],"has_more":false}}""");

        var ids = new List<string?>();
        await foreach (FeishuMeeting meeting in feishu.Client.Meetings.EnumerateByNumberAsync(s_request, Cancellation))
        {
            ids.Add(meeting.Id);
        }

        Assert.Equal(["a", "b"], ids);
        Assert.Equal([Query, Query + "&page_token=1"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuMeetingsApi meetings = FeishuStub.Start().Client.Meetings;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => meetings.EnumerateByNumberAsync(null!, Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuMeetingsApi)null!).EnumerateByNumberAsync(s_request, Cancellation)).ParamName);
    }

    [Theory]
    [InlineData("123456789", 1, 1, "")]
    [InlineData("000000000", 3600, 50, "")]
    [InlineData("12345678", 1, 20, "MeetingNo")]
    [InlineData("1234567890", 1, 20, "MeetingNo")]
    [InlineData("12345678a", 1, 20, "MeetingNo")]
    [InlineData(null, 0, 0, "MeetingNo EndTime PageSize")]
    [InlineData("123456789", -1, 51, "EndTime PageSize")]
    public async Task The_rules_of_the_page_are_checked(string? number, int seconds, int pageSize, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            Start,
            client => client.Meetings.ListByNumberAsync(new() { MeetingNo = number!, StartTime = s_start, EndTime = s_start.AddSeconds(seconds), PageSize = pageSize }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, 999, "EndTime")]
    [InlineData(999, 1000, "")]
    public async Task The_times_are_compared_as_they_are_sent(int start, int end, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            Start,
            client => client.Meetings.ListByNumberAsync(s_request with { StartTime = s_start.AddMilliseconds(start), EndTime = s_start.AddMilliseconds(end) }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("meetings.list_by_number");
        return feishu;
    }
}
