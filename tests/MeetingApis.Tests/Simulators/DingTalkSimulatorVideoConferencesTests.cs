using System.Net;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkSimulatorVideoConferencesTests : IAsyncLifetime
{
    private const string Path = "/v1.0/conference/videoConferences";

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;
    private IDingTalkVideoConferencesApi _api = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(_time, Cancellation);
        _dingtalk.AddPeople("host", "guest", "somebody", "u1");
        _caller = new DingTalkCaller(_dingtalk);
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        _api = new DingTalkClient(options).VideoConferences;
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task A_conference_goes_on_until_its_host_closes_it()
    {
        CreateVideoConferenceResponse created = await _api.CreateAsync(new() { UnionId = "host", Title = "周会", InviteUnionIds = ["guest"] }, Cancellation);
        string id = created.ConferenceId!;
        ListDingTalkUserOngoingVideoConferencesResponse ofHost = await _api.ListOngoingOfUserAsync("host", Cancellation);
        ListDingTalkUserOngoingVideoConferencesResponse ofGuest = await _api.ListOngoingOfUserAsync("guest", Cancellation);
        BatchGetVideoConferencesResponse running = await _api.BatchGetAsync(new() { ConferenceIds = [id, "unknown"] }, Cancellation);
        _time.Advance(TimeSpan.FromMinutes(30));
        await _api.CloseAsync(id, "host", Cancellation);
        GetVideoConferenceResponse closed = await _api.GetAsync(id, Cancellation);
        List<VideoConferenceMember> members = await _api.EnumerateMembersAsync(id, 1, Cancellation).ToListAsync(Cancellation);
        ListDingTalkVideoConferencesByRoomCodeResponse byCode = await _api.ListByRoomCodeAsync(created.RoomCode!, cancellationToken: Cancellation);
        BatchGetVideoConferencesResponse gone = await _api.BatchGetAsync(new() { ConferenceIds = [id] }, Cancellation);

        Assert.Equal([id], ofHost.ConferenceIds);
        Assert.Equal(VideoConferenceDeviceType.Windows, ofHost.Members[id].DeviceType);
        Assert.Empty(ofGuest.ConferenceIds);
        Assert.Equal("host guest", string.Join(' ', Assert.Single(running.Items).Users.Select(user => user.UnionId)));
        Assert.Equal((VideoConferenceStatus.Ended, TimeSpan.FromMinutes(30)), (closed.Conference!.Status, closed.Conference.Duration));
        Assert.Equal((0, 1, 2), (closed.Conference.ActiveNum, closed.Conference.AttendNum, closed.Conference.InvitedNum));
        Assert.Equal([VideoConferenceAttendStatus.Left, VideoConferenceAttendStatus.Ringing], members.Select(member => member.AttendStatus));
        Assert.Equal((true, TimeSpan.FromMinutes(30)), (members[0].Host, members[0].Duration));
        Assert.Equal(id, Assert.Single(byCode.Items).ConferenceId);
        Assert.Empty(gone.Items);
    }

    [Fact]
    public async Task A_host_who_is_not_rung_is_not_in_it()
    {
        await _api.CreateAsync(new() { UnionId = "host", Title = "周会", InviteCaller = false }, Cancellation);

        ListDingTalkUserOngoingVideoConferencesResponse answer = await _api.ListOngoingOfUserAsync("host", Cancellation);

        Assert.Empty(answer.ConferenceIds);
    }

    [Theory]
    [InlineData("""{"userId":"","confTitle":"t"}""", "paramsError")]
    [InlineData("""{"userId":"u1"}""", "paramsError")]
    [InlineData("""{"userId":"u1","confTitle":"t","inviteUserIds":"u2"}""", "paramsError")]
    [InlineData("""{"userId":"u1","confTitle":"t","inviteCaller":1}""", "paramsError")]
    [InlineData("""{"userId":"user-u1","confTitle":"t"}""", "unknownUserError")]
    [InlineData("""{"userId":"u1","confTitle":"t","inviteUserIds":["user-u1"]}""", "unknownUserError")]
    public async Task A_conference_cannot_begin_without_its_parameters(string body, string code)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path, body);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    [Theory]
    [InlineData(256, null)]
    [InlineData(257, "paramsTitleError")]
    public async Task A_long_title_is_cut_and_a_longer_one_refused(int length, string? code)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path, $$"""{"userId":"u1","confTitle":"{{new string('t', length)}}"}""");

        Assert.Equal(code, answer.TextCode);
        Assert.All(_dingtalk.VideoConferences.All, conference => Assert.Equal(50, conference.Title.Length));
    }

    [Theory]
    [InlineData("running", "somebody", HttpStatusCode.NotFound, "permissionError")]
    [InlineData("running", "user-host", HttpStatusCode.BadRequest, "unknownUserError")]
    [InlineData("running", "", HttpStatusCode.BadRequest, "paramsError")]
    [InlineData("ended", "host", HttpStatusCode.BadRequest, "resourceClose")]
    [InlineData("unknown", "host", HttpStatusCode.BadRequest, "paramsError")]
    public async Task Only_the_host_closes_what_goes_on(string id, string operatorId, HttpStatusCode status, string code)
    {
        Add("running");
        Add("ended", ended: true);

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Delete, $"{Path}/{id}?unionId={operatorId}");

        Assert.Equal((status, code), (answer.Status, answer.TextCode));
        Assert.Null(_dingtalk.VideoConferences.Get("running").EndTime);
    }

    [Theory]
    [InlineData($"{Path}/unknown", HttpStatusCode.NotFound, "roomNotFound")]
    [InlineData($"{Path}/unknown/members", HttpStatusCode.NotFound, "roomNotFound")]
    [InlineData($"{Path}/running/members?nextToken=x", HttpStatusCode.BadRequest, "paramError")]
    [InlineData($"{Path}/running/members?maxResults=0", HttpStatusCode.BadRequest, "paramError")]
    [InlineData("/v1.0/conference/users/lists", HttpStatusCode.BadRequest, "param.error")]
    [InlineData("/v1.0/conference/users/lists?unionId=user-host", HttpStatusCode.BadRequest, "param.error")]
    [InlineData("/v1.0/conference/orgConferences?maxResults=-1", HttpStatusCode.BadRequest, "paramError")]
    [InlineData("/v1.0/conference/roomCodes/841%20123/infos", HttpStatusCode.BadRequest, "invalidRoomCode")]
    public async Task A_query_that_finds_nothing_is_answered_with_its_code(string pathAndQuery, HttpStatusCode status, string code)
    {
        Add("running");

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, pathAndQuery);

        Assert.Equal((status, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task Nothing_is_asked_by_no_id()
    {
        Assert.Equal("paramsError", (await _caller.CallAsync(HttpMethod.Post, Path + "/query", """{"conferenceIdList":[]}""")).TextCode);
    }

    [Fact]
    public async Task What_goes_on_comes_page_by_page()
    {
        foreach (string id in "a b c d e".Split(' '))
        {
            Add(id);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Add("ended", ended: true);

        JsonElement first = (await _caller.CallAsync(HttpMethod.Get, "/v1.0/conference/orgConferences?maxResults=2")).Json;
        List<VideoConference> all = await _api.EnumerateOngoingAsync(2, Cancellation).ToListAsync(Cancellation);

        Assert.Equal((5, true, "2"), (first.GetProperty("totalCount").GetInt32(), first.GetProperty("hasMore").GetBoolean(), first.GetProperty("nextToken").GetString()));
        Assert.Equal("a b c d e", string.Join(' ', all.Select(conference => conference.ConferenceId)));
    }

    private void Add(string id, bool ended = false) => _dingtalk.VideoConferences.Add(new()
    {
        ConferenceId = id,
        CreatorUnionId = "host",
        StartTime = _time.GetUtcNow(),
        EndTime = ended ? _time.GetUtcNow() : null,
        Members = [new() { UnionId = "host", JoinTime = _time.GetUtcNow() }],
    });
}
