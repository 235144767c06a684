using System.Net;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Cancelling a meeting, or one meeting of a series.</summary>
public sealed class CancelWeComMeetingTests
{
    private const string Url = "/cgi-bin/meeting/cancel?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancel_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.CancelAsync(new() { MeetingId = "XXXXXXXXX", SubMeetingId = "sub_meetingid1111" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.cancel")!);
    }

    [Fact]
    public async Task Cancel_of_a_series_names_no_part_of_it()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.CancelAsync(new() { MeetingId = "hy1" }, Cancellation);

        Assert.Equal("""{"meetingid":"hy1"}""", wecom.Received(HttpMethod.Post, Url).Body);
    }

    [Theory]
    [InlineData("400041", typeof(MeetingConflictException))]
    [InlineData("400224", typeof(MeetingConflictException))]
    [InlineData("400045", typeof(MeetingNotSupportedException))]
    [InlineData("90602", typeof(MeetingNotFoundException))]
    [InlineData("730008", typeof(MeetingNotFoundException))]
    [InlineData("730003", typeof(MeetingNotFoundException))]
    [InlineData("730005", typeof(MeetingPermissionException))]
    [InlineData("730010", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.cancel", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal("https://developer.work.weixin.qq.com/document/path/98153", thrown.HelpLink);
    }

    [Fact]
    public async Task Cancelled_already_is_success_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Fail(new HttpRequestException(HttpRequestError.ResponseEnded));
        wecom.Reply("""{"errcode":400041,"errmsg":"meeting cancelled"}""");

        Task cancelling = wecom.Client.Meetings.CancelAsync(new() { MeetingId = "hy1" }, Cancellation);
        await wecom.Time.PumpUntilAsync(cancelling, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Fact]
    public async Task Another_refusal_after_such_a_try_is_none()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("busy", HttpStatusCode.BadGateway);
        wecom.Reply("""{"errcode":400224,"errmsg":"meeting in progress"}""");

        Task cancelling = wecom.Client.Meetings.CancelAsync(new() { MeetingId = "hy1" }, Cancellation);

        await Assert.ThrowsAsync<MeetingConflictException>(() => wecom.Time.PumpUntilAsync(cancelling, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("hy1", null, "")]
    [InlineData("hy1", "sub1", "")]
    [InlineData("", null, "MeetingId")]
    [InlineData(null, null, "MeetingId")]
    [InlineData("hy1", "", "SubMeetingId")]
    public async Task A_meeting_is_named_and_an_empty_part_of_it_cancels_no_series(string? meetingId, string? subMeetingId, string expected)
    {
        var request = new CancelWeComMeetingRequest { MeetingId = meetingId!, SubMeetingId = subMeetingId };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.Meetings.CancelAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.cancel");
        return wecom;
    }
}
