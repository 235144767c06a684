using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Beginning a conference: the wire, the answer, the rules, and that it is never done twice.</summary>
public sealed class CreateVideoConferenceTests
{
    private const string Path = "/v1.0/conference/videoConferences";

    private static CreateVideoConferenceRequest OfThePage => PageExamples.Body<CreateVideoConferenceRequest>("dingtalk.video_conferences.create");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_sends_the_example_of_the_page()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.VideoConferences.CreateAsync(OfThePage, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson(Example.RequestOf("dingtalk.video_conferences.create")!);
    }

    [Fact]
    public async Task Create_omits_what_was_never_set()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.VideoConferences.CreateAsync(new() { UnionId = "u1", Title = "周会" }, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson("""{"userId":"u1","confTitle":"周会"}""");
    }

    [Fact]
    public async Task Create_returns_what_the_page_shows()
    {
        DingTalkStub dingtalk = Start();

        CreateVideoConferenceResponse created = await dingtalk.Client.VideoConferences.CreateAsync(OfThePage, Cancellation);

        Assert.Equal("607452e01401526ee39609e1", created.ConferenceId);
        Assert.Equal(("1151302294", "2142817614"), (created.ConferencePassword, created.HostPassword));
        Assert.Equal("https://pre-meeting.dingtalk.com/app?roomCode=68550708396&token=1_59209c43-431c-4e57-a0f8-11bebdb3db7f", created.ExternalLinkUrl);
        Assert.Equal(["0571-26883112"], created.PhoneNumbers);
        Assert.Equal(("123", "123"), (created.RoomCodeText, created.RoomCode));
    }

    [Fact]
    public async Task Create_prints_neither_passwords_nor_the_link()
    {
        DingTalkStub dingtalk = Start();

        CreateVideoConferenceResponse created = await dingtalk.Client.VideoConferences.CreateAsync(OfThePage, Cancellation);

        string printed = created.ToString();
        Assert.DoesNotContain("1151302294", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("2142817614", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("token=", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_is_not_repeated_where_it_may_have_been_done()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => dingtalk.Client.VideoConferences.CreateAsync(OfThePage, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task Too_many_people_are_no_reason_to_ask_again()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"code":"waterLimitError","message":"waterLimitError:300"}""", HttpStatusCode.NotFound);

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => dingtalk.Client.VideoConferences.CreateAsync(OfThePage, Cancellation));

        Assert.Equal(DingTalkErrorCodes.WaterLimitError, thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Null(thrown.RetryAfter);
        Assert.Single(dingtalk.Transport.Calls);
    }

    [Theory]
    [InlineData("u1", 1, "")]
    [InlineData("u1", 50, "")]
    [InlineData("u1", 51, "Title")]
    [InlineData("", 0, "UnionId Title")]
    public async Task Host_and_title_are_needed(string unionId, int length, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
                dingtalk.ReplyExample("video_conferences.create");
                return dingtalk;
            },
            client => client.VideoConferences.CreateAsync(new() { UnionId = unionId, Title = new string('会', length) }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.create");
        return dingtalk;
    }
}
