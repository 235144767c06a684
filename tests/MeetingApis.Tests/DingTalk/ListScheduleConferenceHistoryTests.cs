using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading which conferences were held for a scheduled one.</summary>
public sealed class ListScheduleConferenceHistoryTests
{
    private const string Path = "/v1.0/conference/videoConferences/scheduleConferences/s1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_history_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.list_history");

        ListScheduleConferenceHistoryResponse page = await dingtalk.Client.ScheduleConferences.ListHistoryAsync("s1", "1+", 20, Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "?nextToken=1%2B&maxResults=20");
        Assert.Equal((20, "19", true), (page.TotalCount, page.PageToken, page.HasMore));
        VideoConference conference = Assert.Single(page.Items);
        Assert.Equal("636cf59f2b032f014ae32902", conference.ConferenceId);
        Assert.Equal(("xxx发起的视频会议", "123456789"), (conference.Title, conference.RoomCode));
        Assert.Equal(VideoConferenceStatus.InProgress, conference.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1668087731000), conference.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1668087732000), conference.EndTime);
    }

    [Fact]
    public async Task List_history_omits_what_was_not_asked_for()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("{}");

        ListScheduleConferenceHistoryResponse page = await dingtalk.Client.ScheduleConferences.ListHistoryAsync("s1", cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Get, Path);
        Assert.Empty(page.Items);
        Assert.False(page.HasMore);
        Assert.Null(page.TotalCount);
    }

    [Fact]
    public async Task Enumerate_history_follows_the_tokens_until_there_is_none()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"conferenceList":[{"conferenceId":"a"}],"nextToken":19}""");
        dingtalk.Reply("""{"conferenceList":[],"nextToken":"t/2"}""");
        dingtalk.Reply("""{"conferenceList":{"conferenceId":"b"},"nextToken":""}""");

        var ids = new List<string?>();
        await foreach (VideoConference conference in dingtalk.Client.ScheduleConferences.EnumerateHistoryAsync("s1", 1, Cancellation))
        {
            ids.Add(conference.ConferenceId);
        }

        Assert.Equal(["a", "b"], ids);
        Assert.Equal(
            [Path + "?maxResults=1", Path + "?nextToken=19&maxResults=1", Path + "?nextToken=t%2F2&maxResults=1"],
            dingtalk.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_token_that_comes_again_is_an_error_and_no_loop()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"nextToken":"19"}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(
            async () => await dingtalk.Client.ScheduleConferences.EnumerateHistoryAsync("s1", cancellationToken: Cancellation).ToListAsync(Cancellation));

        Assert.Equal("dingtalk.schedule_conferences.list_history", thrown.Operation);
        Assert.Equal(2, dingtalk.Transport.Calls.Count);
    }
}
