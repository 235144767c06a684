using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading one conference, and several at once.</summary>
public sealed class GetVideoConferenceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.get");

        GetVideoConferenceResponse answer = await dingtalk.Client.VideoConferences.GetAsync("6323d/x", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/conference/videoConferences/6323d%2Fx");
        VideoConference conference = answer.Conference!;
        Assert.Equal(("6323dxxxxx", "4331d******", "标题", "4272xxxxx"), (conference.ConferenceId, conference.ScheduleConferenceId, conference.Title, conference.RoomCode));
        Assert.Equal((10, 15, 20), (conference.ActiveNum, conference.AttendNum, conference.InvitedNum));
        Assert.Equal(TimeSpan.FromSeconds(1000), conference.Duration);
        Assert.Equal(("2iPOLxxxxx", "小钉"), (conference.CreatorUnionId, conference.CreatorNick));
        Assert.Equal("https://meeting.dingtalk.com/app?roomCode=42726xxx&token=1_7ac9xxx", conference.ExternalLinkUrl);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1664175001000), conference.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1663294270000), conference.EndTime);
        Assert.Equal((VideoConferenceStatus.Ended, VideoConferenceBizType.Instant), (conference.Status, conference.BizType));
        Assert.Equal((VideoConferenceRecordStatus.None, "A***EiE"), (conference.CloudRecordStatus, conference.CloudRecordOwnerUnionId));
        Assert.Equal((VideoConferenceRecordStatus.None, "A***EiE"), (conference.MinutesStatus, conference.MinutesOwnerUnionId));
        Assert.Equal(
            new VideoConferenceExtensionApp { AppId = "29****", AppCode = "Coo*****", AutoOpenMode = DingTalkExtensionAppAutoOpenMode.Nobody, ExtensionAppBizData = "****" },
            Assert.Single(conference.ExtensionApps));
    }

    [Theory]
    [InlineData("3", "Scheduled")]
    [InlineData("\"audio_conf\"", "Audio")]
    public async Task A_kind_may_come_as_number_or_text(string json, string expected)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply($$"""{"confInfo":{"bizType":{{json}},"status":2,"endTime":null} }""");

        GetVideoConferenceResponse answer = await dingtalk.Client.VideoConferences.GetAsync("c1", Cancellation);

        Assert.Equal(expected == "Audio" ? VideoConferenceBizType.Audio : VideoConferenceBizType.Scheduled, answer.Conference!.BizType);
        Assert.Equal((VideoConferenceStatus.InProgress, null), (answer.Conference.Status, answer.Conference.EndTime));
    }

    [Fact]
    public async Task Batch_get_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.batch_get");

        BatchGetVideoConferencesResponse answer = await dingtalk.Client.VideoConferences.BatchGetAsync(new() { ConferenceIds = ["607452e0xxx", "b"] }, Cancellation);

        dingtalk.Received(HttpMethod.Post, "/v1.0/conference/videoConferences/query").Body.ShouldEqualJson("""{"conferenceIdList":["607452e0xxx","b"]}""");
        OngoingVideoConference conference = Assert.Single(answer.Items);
        Assert.Equal(("607452e0xxx", "示例会议", null), (conference.ConferenceId, conference.Title, conference.StartTime));
        Assert.Equal((VideoConferenceStatus.InProgress, VideoConferenceMediaStatus.Normal), (conference.Status, conference.MediaStatus));
        Assert.Equal(
            new DingTalkOngoingVideoConferenceUser
            {
                UnionId = "27SaQ3iiHLN0uwqcPisedfreNwiEiE",
                Nick = "钉三多",
                AttendStatus = VideoConferenceAttendStatus.InConference,
                CameraStatus = VideoConferenceDeviceStatus.On,
                MicStatus = VideoConferenceDeviceStatus.On,
                RejectDescription = "抱歉，正在开会",
            },
            Assert.Single(conference.Users));
    }

    [Fact]
    public async Task Batch_get_reads_nothing_as_nothing()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("{}");

        BatchGetVideoConferencesResponse answer = await dingtalk.Client.VideoConferences.BatchGetAsync(new() { ConferenceIds = ["c1"] }, Cancellation);

        Assert.Empty(answer.Items);
    }

    [Theory]
    [InlineData(null, "ConferenceIds")]
    [InlineData("", "ConferenceIds")]
    [InlineData("a,,b", "ConferenceIds")]
    [InlineData("a,b", "")]
    public async Task Batch_get_needs_an_id(string? ids, string expected)
    {
        string[]? list = ids?.Length == 0 ? [] : ids?.Split(',');

        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
                dingtalk.Reply("{}");
                return dingtalk;
            },
            client => client.VideoConferences.BatchGetAsync(new() { ConferenceIds = list! }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }
}
