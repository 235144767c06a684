using System.Net;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Ending a conference, whose answer says success with a code.</summary>
public sealed class CloseVideoConferenceTests
{
    private const string Over = """{"code":"resourceClose","message":"The meeting has ended"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{ "code": 200, "cause": "sucess" }""")]
    [InlineData("""{"code":"200","cause":"success"}""")]
    [InlineData("{}")]
    public async Task Close_sends_the_ids_and_takes_200_for_success(string answer)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(answer);

        await dingtalk.Client.VideoConferences.CloseAsync("6074/1", "u+1", Cancellation);

        dingtalk.Received(HttpMethod.Delete, "/v1.0/conference/videoConferences/6074%2F1?unionId=u%2B1");
    }

    [Fact]
    public async Task Another_code_is_a_failure_whose_reason_is_the_cause()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"code":500,"cause":"not the host"}""");

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => dingtalk.Client.VideoConferences.CloseAsync("c1", "u1", Cancellation));

        Assert.Equal(("500", "not the host"), (thrown.Code, thrown.VendorMessage));
    }

    [Fact]
    public async Task What_was_over_before_is_a_conflict()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(Over, HttpStatusCode.BadRequest);

        await Assert.ThrowsAsync<MeetingConflictException>(() => dingtalk.Client.VideoConferences.CloseAsync("c1", "u1", Cancellation));

        Assert.Single(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task What_an_earlier_send_may_have_ended_is_success()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        dingtalk.Reply(Over, HttpStatusCode.BadRequest);

        await dingtalk.Time.PumpUntilAsync(dingtalk.Client.VideoConferences.CloseAsync("c1", "u1", Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, dingtalk.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public async Task An_id_that_would_leave_its_path_is_refused(string id)
    {
        var dingtalk = DingTalkStub.Start();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => dingtalk.Client.VideoConferences.CloseAsync(id, "u1", Cancellation));

        Assert.Equal("conferenceId", thrown.ParamName);
        Assert.Empty(dingtalk.Transport.Calls);
    }
}
