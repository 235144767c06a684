using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Ending a meeting.</summary>
public sealed class EndMeetingTests
{
    private const string Ended = """{"code":122001,"msg":"meeting status unexpected"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task End_names_the_meeting_and_sends_no_body()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("meetings.end");

        await feishu.AsUser.Meetings.EndAsync("6911188411932033028", Cancellation);

        Assert.Empty(feishu.Received(HttpMethod.Patch, "/open-apis/vc/v1/meetings/6911188411932033028/end").Body);
    }

    [Fact]
    public async Task A_meeting_that_does_not_run_is_a_conflict()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Ended, HttpStatusCode.BadRequest);

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => feishu.AsUser.Meetings.EndAsync("m1", Cancellation));

        Assert.Equal(FeishuErrorCodes.UnexpectedMeetingStatus, thrown.Code);
    }

    [Fact]
    public async Task That_it_does_not_run_after_an_unclear_failure_means_that_it_was_ended()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply(Ended, HttpStatusCode.BadRequest);

        await feishu.Time.PumpUntilAsync(feishu.AsUser.Meetings.EndAsync("m1", Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
    }
}
