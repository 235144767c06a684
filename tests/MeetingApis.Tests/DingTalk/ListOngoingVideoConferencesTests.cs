using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading which conferences a person is in, which go on in the organisation, and which have a room code.</summary>
public sealed class ListOngoingVideoConferencesTests
{
    private const string OfOrganisation = "/v1.0/conference/orgConferences";
    private const string ByRoomCode = "/v1.0/conference/roomCodes/838722123/infos";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_ongoing_of_user_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.list_ongoing_of_user");

        ListDingTalkUserOngoingVideoConferencesResponse answer = await dingtalk.Client.VideoConferences.ListOngoingOfUserAsync("u+1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/conference/users/lists?unionId=u%2B1");
        Assert.Equal(["654058f2411fe90147e68780"], answer.ConferenceIds);
        Assert.Equal(
            new VideoConferenceMember
            {
                UnionId = "2iPOLbpUNMLzB5LuwggiiqiPwiEiE",
                ConferenceId = "654058f2411fe90147e68780",
                UserNick = "测试昵称",
                JoinTime = DateTimeOffset.FromUnixTimeMilliseconds(1699347295876),
                LeaveTime = DateTimeOffset.FromUnixTimeMilliseconds(1699347395876),
                Duration = TimeSpan.FromSeconds(100),
                Host = false,
                CoHost = false,
                OuterOrgMember = false,
                PstnJoin = false,
                DeviceType = VideoConferenceDeviceType.Windows,
            },
            Assert.Single(answer.Members, member => member.Key == "key").Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"onGoingConfIdList":null,"memberModelMap":null}""")]
    [InlineData("""{"onGoingConfIdList":"","memberModelMap":""}""")]
    [InlineData("""{"onGoingConfIdList":[],"memberModelMap":{"key":null}}""")]
    [InlineData("""{"onGoingConfIdList":{},"memberModelMap":[]}""")]
    public async Task Nobody_is_in_no_conference(string json)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(json);

        ListDingTalkUserOngoingVideoConferencesResponse answer = await dingtalk.Client.VideoConferences.ListOngoingOfUserAsync("u1", Cancellation);

        Assert.Empty(answer.ConferenceIds);
        Assert.Empty(answer.Members);
    }

    [Theory]
    [InlineData("""{"memberModelMap":{"a":{"host":true},"b":{"host":"perhaps"}}}""", "$.memberModelMap[*].host", "a b")]
    [InlineData("""{"memberModelMap":{"a":7,"b":{}}}""", "$.memberModelMap[*]", "b")]
    [InlineData("""{"memberModelMap":7}""", "$.memberModelMap", "")]
    public async Task What_cannot_be_read_of_a_map_is_missing(string json, string path, string keys)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(json);

        ListDingTalkUserOngoingVideoConferencesResponse answer = await dingtalk.Client.VideoConferences.ListOngoingOfUserAsync("u1", Cancellation);

        Assert.Equal(keys, string.Join(' ', answer.Members.Keys));
        Assert.Equal([path], answer.UnreadFields);
    }

    [Fact]
    public async Task List_ongoing_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.list_ongoing");

        ListOngoingVideoConferencesResponse page = await dingtalk.Client.VideoConferences.ListOngoingAsync("1", 20, Cancellation);

        dingtalk.Received(HttpMethod.Get, OfOrganisation + "?nextToken=1&maxResults=20");
        Assert.Equal(("50742351870", true, 20), (page.PageToken, page.HasMore, page.TotalCount));
        VideoConference conference = Assert.Single(page.Items);
        Assert.Equal(("67595244412cc3026ec4a260", "xxx发起的视频会议", "841xxxxx3"), (conference.ConferenceId, conference.Title, conference.RoomCode));
        Assert.Equal((VideoConferenceStatus.InProgress, VideoConferenceBizType.Instant), (conference.Status, conference.BizType));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1733879547000), conference.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1733889547000), conference.EndTime);
        Assert.Equal(("urC45UUEAA1iixxxYsRkksAiEiE", "xxx"), (conference.CreatorUnionId, conference.CreatorNick));
    }

    [Fact]
    public async Task List_by_room_code_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("video_conferences.list_by_room_code");

        ListDingTalkVideoConferencesByRoomCodeResponse page = await dingtalk.Client.VideoConferences.ListByRoomCodeAsync("838722123", "1", 20, Cancellation);

        dingtalk.Received(HttpMethod.Get, ByRoomCode + "?nextToken=1&maxResults=20");
        Assert.Equal(("10", true, 15), (page.PageToken, page.HasMore, page.TotalCount));
        VideoConference conference = Assert.Single(page.Items);
        Assert.Equal(("6323dxxxxx", "4331d******", "4272xxxxx"), (conference.ConferenceId, conference.ScheduleConferenceId, conference.RoomCode));
        Assert.Equal("https://meeting.dingtalk.com/app?roomCode=42726xxx&token=1_7ac9xxx", conference.ExternalLinkUrl);
        Assert.Equal((VideoConferenceStatus.Ended, TimeSpan.FromSeconds(1000)), (conference.Status, conference.Duration));
    }

    [Theory]
    [InlineData("838 722 123")]
    [InlineData(" 838\u00A0722\u3000123 ")]
    public async Task A_room_code_in_groups_loses_its_spaces(string roomCode)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = false);
        dingtalk.ReplyExample("video_conferences.list_by_room_code");

        await dingtalk.Client.VideoConferences.ListByRoomCodeAsync(roomCode, cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Get, ByRoomCode);
    }

    [Fact]
    public async Task A_room_code_of_spaces_is_none()
    {
        var dingtalk = DingTalkStub.Start();

        await Assert.ThrowsAsync<ArgumentException>(() => dingtalk.Client.VideoConferences.ListByRoomCodeAsync("  ", cancellationToken: Cancellation));

        Assert.Empty(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task Enumerating_follows_the_pages_as_long_as_more_follow()
    {
        var organisation = DingTalkStub.Start();
        organisation.Reply("""{"onGoingConfList":[{"conferenceId":"a"}],"hasMore":true,"nextToken":50742351870}""");
        organisation.Reply("""{"onGoingConfList":[{"conferenceId":"b"}],"hasMore":false,"nextToken":"9"}""");
        var roomCode = DingTalkStub.Start();
        roomCode.Reply("""{"conferenceList":[{"conferenceId":"a"}],"hasMore":"true","nextToken":"10"}""");
        roomCode.Reply("""{"conferenceList":[{"conferenceId":"b"}]}""");

        List<VideoConference> ongoing = await organisation.Client.VideoConferences.EnumerateOngoingAsync(1, Cancellation).ToListAsync(Cancellation);
        List<VideoConference> sameCode = await roomCode.Client.VideoConferences.EnumerateByRoomCodeAsync("838722123", 1, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a", "b"], ongoing.Select(conference => conference.ConferenceId));
        Assert.Equal(["a", "b"], sameCode.Select(conference => conference.ConferenceId));
        Assert.Equal([OfOrganisation + "?maxResults=1", OfOrganisation + "?nextToken=50742351870&maxResults=1"], organisation.Transport.Calls.Select(call => call.PathAndQuery));
        Assert.Equal([ByRoomCode + "?maxResults=1", ByRoomCode + "?nextToken=10&maxResults=1"], roomCode.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task More_without_a_token_is_an_error()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"hasMore":true}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(async () => await dingtalk.Client.VideoConferences.EnumerateOngoingAsync(cancellationToken: Cancellation).ToListAsync(Cancellation));
        await Assert.ThrowsAsync<MeetingProtocolException>(async () => await dingtalk.Client.VideoConferences.EnumerateByRoomCodeAsync("1", cancellationToken: Cancellation).ToListAsync(Cancellation));
    }
}
