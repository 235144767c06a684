using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading who is in a conference, page by page, where no page says how the last one looks.</summary>
public sealed class ListVideoConferenceMembersTests
{
    private const string Path = "/v1.0/conference/videoConferences/c1/members";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_members_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.list_members");

        ListVideoConferenceMembersResponse page = await dingtalk.Client.VideoConferences.ListMembersAsync("c1", "0", 128, Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "?nextToken=0&maxResults=128");
        Assert.Equal(("123000000", true, 20), (page.PageToken, page.HasMore, page.TotalCount));
        Assert.Equal(
            new VideoConferenceMember
            {
                UnionId = "2iPOLxxxxx",
                ConferenceId = "6323dxxxxx",
                UserNick = "小钉",
                JoinTime = DateTimeOffset.FromUnixTimeMilliseconds(1663293270000),
                LeaveTime = DateTimeOffset.FromUnixTimeMilliseconds(1663293280000),
                Duration = TimeSpan.FromSeconds(10),
                Host = false,
                CoHost = false,
                AttendStatus = VideoConferenceAttendStatus.Left,
                OuterOrgMember = true,
                PstnJoin = false,
            },
            Assert.Single(page.Items));
    }

    [Fact]
    public async Task List_members_reads_a_guest_and_what_only_the_sdk_names()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"memberModels":[{"userNick":"guest","pstnJoin":true,"jobNumber":7}]}""");

        ListVideoConferenceMembersResponse page = await dingtalk.Client.VideoConferences.ListMembersAsync("c1", cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Get, Path);
        Assert.Equal(new VideoConferenceMember { UserNick = "guest", PstnJoin = true, JobNumber = "7" }, Assert.Single(page.Items));
        Assert.False(page.HasMore);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"memberModels":[{"unionId":"b"}]}""")]
    [InlineData("""{"memberModels":[{"unionId":"b"}],"nextToken":""}""")]
    [InlineData("""{"memberModels":[{"unionId":"b"}],"nextToken":"0"}""")]
    public async Task Enumerate_members_ends_where_nothing_can_follow(string last)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"memberModels":[{"unionId":"a"}],"nextToken":"t1"}""");
        dingtalk.Reply(last);

        List<VideoConferenceMember> members = await dingtalk.Client.VideoConferences.EnumerateMembersAsync("c1", 1, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(last.Contains("\"b\"", StringComparison.Ordinal) ? "a b" : "a", string.Join(' ', members.Select(member => member.UnionId)));
        Assert.Equal([Path + "?maxResults=1", Path + "?nextToken=t1&maxResults=1"], dingtalk.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_token_of_an_earlier_page_is_an_error_and_no_loop()
    {
        var dingtalk = DingTalkStub.Start();
        foreach (string token in "t1 t2 t1 t2 t1 t2".Split(' '))
        {
            dingtalk.Reply($$"""{"memberModels":[{"unionId":"a"}],"nextToken":"{{token}}"}""");
        }

        await Assert.ThrowsAsync<MeetingProtocolException>(
            async () => await dingtalk.Client.VideoConferences.EnumerateMembersAsync("c1", cancellationToken: Cancellation).ToListAsync(Cancellation));

        Assert.InRange(dingtalk.Transport.Calls.Count, 3, 6);
    }
}
