using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using NSubstitute;

namespace MeetingApis.Tests.WeCom;

/// <summary>Listing the ids of a member's meetings, a page or all of them.</summary>
public sealed class ListWeComMeetingIdsTests
{
    private const string Url = "/cgi-bin/meeting/get_user_meetingid?access_token=token-1";

    private static readonly DateTimeOffset s_begin = DateTimeOffset.FromUnixTimeSeconds(1586136317);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new ListWeComMeetingIdsRequest { UserId = "USERID", PageToken = "cursor", BeginTime = s_begin, EndTime = DateTimeOffset.FromUnixTimeSeconds(1586236317), PageSize = 100 };

        await wecom.Client.Meetings.ListIdsAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.list_ids")!);
    }

    [Fact]
    public async Task List_can_ask_for_meetings_that_members_made()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.ListIdsAsync(new() { UserId = "USERID", IncludeMeetingsFromApp = true }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"userid":"USERID","include_meetings_from_app":true}""");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        WeComStub wecom = Start();

        ListWeComMeetingIdsResponse page = await wecom.Client.Meetings.ListIdsAsync(new() { UserId = "USERID" }, Cancellation);

        Assert.Equal(["meetingid1", "meetingid2"], page.Items);
        Assert.Equal("1223", page.PageToken);
        Assert.True(page.HasMore);
    }

    [Theory]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":0,"next_cursor":"","meetingid_list":[]}""")]
    [InlineData("""{"errcode":0,"next_cursor":null,"meetingid_list":""}""")]
    public async Task The_last_page_has_no_cursor(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        ListWeComMeetingIdsResponse page = await wecom.Client.Meetings.ListIdsAsync(new() { UserId = "USERID" }, Cancellation);

        Assert.Empty(page.Items);
        Assert.False(page.HasMore);
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"meetingid_list":["a",{"meetingid":"b"}]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Meetings.ListIdsAsync(new() { UserId = "USERID" }, Cancellation));

        Assert.Contains("at $.meetingid_list[1]", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enumerate_follows_the_cursors_past_an_empty_page()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"next_cursor":"c1","meetingid_list":["a","b"]}""");
        wecom.Reply("""{"errcode":0,"next_cursor":"c2","meetingid_list":[]}""");
        wecom.Reply("""{"errcode":0,"meetingid_list":["c"]}""");

        string ids = await JoinAsync(wecom.Client.Meetings.EnumerateIdsAsync(new() { UserId = "USERID", PageSize = 2 }, Cancellation));

        Assert.Equal("a b c", ids);
        Assert.Equal(
            ["""{"userid":"USERID","limit":2}""", """{"userid":"USERID","limit":2,"cursor":"c1"}""", """{"userid":"USERID","limit":2,"cursor":"c2"}"""],
            wecom.Transport.Calls.Select(call => call.Body));
    }

    [Fact]
    public async Task A_cursor_that_comes_again_is_an_error_and_no_loop()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"next_cursor":"c1","meetingid_list":["a"]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => JoinAsync(wecom.Client.Meetings.EnumerateIdsAsync(new() { UserId = "USERID" }, Cancellation)));

        Assert.Equal("wecom.meetings.list_ids", thrown.Operation);
        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Fact]
    public async Task Enumerate_works_on_a_substitute_of_the_interface()
    {
        IWeComMeetingsApi api = Substitute.For<IWeComMeetingsApi>();
        api.ListIdsAsync(Arg.Is<ListWeComMeetingIdsRequest>(request => request.PageToken == null), Arg.Any<CancellationToken>())
            .Returns(new ListWeComMeetingIdsResponse { Items = ["a"], PageToken = "c1" });
        api.ListIdsAsync(Arg.Is<ListWeComMeetingIdsRequest>(request => request.PageToken == "c1"), Arg.Any<CancellationToken>())
            .Returns(new ListWeComMeetingIdsResponse { Items = ["b"] });

        string ids = await JoinAsync(api.EnumerateIdsAsync(new() { UserId = "USERID" }, Cancellation));

        Assert.Equal("a b", ids);
    }

    [Theory]
    [InlineData("60111", typeof(MeetingNotFoundException))]
    [InlineData("40003", typeof(MeetingNotFoundException))]
    [InlineData("50100", typeof(MeetingValidationException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.list_ids", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("USERID", 1, 180, "")]
    [InlineData("USERID", 100, 0, "")]
    [InlineData("USERID", null, null, "")]
    [InlineData("", null, null, "UserId")]
    [InlineData("USERID", 0, null, "PageSize")]
    [InlineData("USERID", 101, null, "PageSize")]
    [InlineData("USERID", null, 181, "EndTime")]
    [InlineData("USERID", null, -1, "EndTime")]
    public async Task The_rules_of_the_page_are_checked(string userId, int? pageSize, int? days, string expected)
    {
        var request = new ListWeComMeetingIdsRequest { UserId = userId, PageSize = pageSize, BeginTime = s_begin, EndTime = days is null ? null : s_begin.AddDays(days.Value) };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.Meetings.ListIdsAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static async Task<string> JoinAsync(IAsyncEnumerable<string> ids)
    {
        var read = new List<string>();
        await foreach (string id in ids)
        {
            read.Add(id);
        }

        return string.Join(' ', read);
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.list_ids");
        return wecom;
    }
}
