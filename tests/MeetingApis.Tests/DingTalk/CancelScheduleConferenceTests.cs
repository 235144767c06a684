using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Calling a scheduled conference off, once or again.</summary>
public sealed class CancelScheduleConferenceTests
{
    private const string Path = "/v1.0/conference/scheduleConferences/cancel";
    private const string AlreadyCancelled = """{"code":"resourceCancel","message":"Schedule conference has canceled"}""";
    private const string Busy = """{"code":"systemError","message":"systemError:rpc"}""";

    private static readonly CancelScheduleConferenceRequest s_request = new()
    {
        ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancel_sends_the_example_of_the_page()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.cancel");

        await dingtalk.Client.ScheduleConferences.CancelAsync(s_request, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson(Example.RequestOf("dingtalk.schedule_conferences.cancel")!);
    }

    [Fact]
    public async Task Cancel_that_DingTalk_denies_is_a_failure()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"success":false}""");

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => dingtalk.Client.ScheduleConferences.CancelAsync(s_request, Cancellation));
    }

    [Fact]
    public async Task What_was_cancelled_by_somebody_else_is_a_conflict()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(AlreadyCancelled, HttpStatusCode.BadRequest);

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => dingtalk.Client.ScheduleConferences.CancelAsync(s_request, Cancellation));

        Assert.Equal(DingTalkErrorCodes.ResourceCancel, thrown.Code);
        Assert.Single(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task What_an_earlier_send_may_have_cancelled_is_success()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(Busy, HttpStatusCode.InternalServerError);
        dingtalk.Reply(AlreadyCancelled, HttpStatusCode.BadRequest);

        await dingtalk.Time.PumpUntilAsync(dingtalk.Client.ScheduleConferences.CancelAsync(s_request, Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, dingtalk.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("", "u1", "ScheduleConferenceId")]
    [InlineData("s1", "", "CreatorUnionId")]
    [InlineData(null, null, "ScheduleConferenceId CreatorUnionId")]
    [InlineData("s1", "u1", "")]
    public async Task Both_ids_are_named(string? id, string? creator, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
                dingtalk.ReplyExample("schedule_conferences.cancel");
                return dingtalk;
            },
            client => client.ScheduleConferences.CancelAsync(new() { ScheduleConferenceId = id!, CreatorUnionId = creator! }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }
}
