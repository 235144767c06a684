using System.Net;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Testing;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Simulators;

/// <summary>The life of a booking: created, read, changed, called off.</summary>
public sealed class DingTalkSimulatorBookingTests : IAsyncLifetime
{
    private const string Path = DingTalkCaller.UpdatePath;
    private const string Seeded = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private const string Creator = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";

    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _dingtalk.AddPeople("u1", "u2");
        _caller = new DingTalkCaller(_dingtalk);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task The_client_takes_a_booking_through_its_life()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        IDingTalkScheduleConferencesApi client = new DingTalkClient(options).ScheduleConferences;

        CreateScheduleConferenceResponse created = await client.CreateAsync(PageExamples.Body<CreateScheduleConferenceRequest>("dingtalk.schedule_conferences.create"), cancellation);
        string id = created.ScheduleConferenceId!;
        GetScheduleConferenceResponse read = await client.GetAsync(id, "qzR1ixxxx9iP7", cancellation);
        GetScheduleConferenceSettingsResponse settings = await client.GetSettingsAsync(id, cancellation);
        await client.UpdateAsync(
            new() { CreatorUnionId = "qzR1ixxxx9iP7", ScheduleConferenceId = id, Title = "新标题", StartTime = read.StartTime!.Value, EndTime = read.EndTime!.Value },
            cancellation);
        GetScheduleConferenceResponse changed = await client.GetAsync(id, "qzR1ixxxx9iP7", cancellation);
        await client.CancelAsync(new() { ScheduleConferenceId = id, CreatorUnionId = "qzR1ixxxx9iP7" }, cancellation);
        MeetingConflictException gone = await Assert.ThrowsAsync<MeetingConflictException>(() => client.GetAsync(id, "qzR1ixxxx9iP7", cancellation));

        Assert.Equal(("预约会议标题", "新标题"), (read.Title, changed.Title));
        Assert.Equal((created.RoomCode, created.Url), (read.RoomCode, read.Url));
        Assert.Contains(' ', read.RoomCodeText!);
        Assert.Equal(("2iPOxxxxwiEiE", DingTalkMuteOnJoinMode.On), (settings.Settings!.HostUnionId, settings.Settings.MuteOnJoin));
        Assert.Equal("COOxxxxB000W", Assert.Single(settings.Settings.ExtraSettings!.ExtensionApps).CoolAppCode);
        Assert.Equal(DingTalkErrorCodes.ResourceCancel, gone.Code);
    }

    [Fact]
    public async Task Every_booking_has_an_id_and_a_room_code_of_its_own()
    {
        JsonElement first = (await CreateAsync()).Json;
        JsonElement second = (await CreateAsync()).Json;

        Assert.NotEqual(first.GetProperty("scheduleConferenceId").GetString(), second.GetProperty("scheduleConferenceId").GetString());
        Assert.NotEqual(first.GetProperty("roomCode").GetString(), second.GetProperty("roomCode").GetString());
    }

    [Fact]
    public async Task A_booking_is_made_by_a_person_and_held_by_people()
    {
        SimulatorAnswer byUserId = await CreateAsync(creator: "user-u1");
        string id = (await CreateAsync(settings: """{"hostUnionId":"u2"}""")).Json.GetProperty("scheduleConferenceId").GetString()!;
        SimulatorAnswer heldByUserId = await _caller.CallAsync(HttpMethod.Put, $"{Path}/settings", $$"""{"creatorUnionId":"u1","scheduleConferenceId":"{{id}}","scheduleConfSettingModel":{"hostUnionId":"user-u2"} }""");

        Assert.Equal("paramsError", byUserId.TextCode);
        Assert.Equal("userNotInOrg", heldByUserId.TextCode);
    }

    [Theory]
    [InlineData(51, 50)]
    [InlineData(256, 50)]
    public async Task A_long_title_is_cut_without_a_word(int length, int kept)
    {
        SimulatorAnswer created = await CreateAsync(title: new string('会', length));

        Assert.Equal(kept, _dingtalk.Conferences.Get(created.Json.GetProperty("scheduleConferenceId").GetString()!).Title.Length);
    }

    [Fact]
    public async Task A_title_that_is_far_too_long_is_refused()
    {
        Assert.Equal("paramsError", (await CreateAsync(title: new string('会', 257))).TextCode);
    }

    [Theory]
    [InlineData("""{"hostUnionId":"user-u2"}""")]
    [InlineData("""{"cohostUnionIds":["u2","user-u2"]}""")]
    [InlineData("""{"lockRoom":2}""")]
    [InlineData("""{"lockRoom":true}""")]
    [InlineData("""{"muteOnJoin":1}""")]
    [InlineData("""{"cohostUnionIds":"u1"}""")]
    [InlineData("""{"moziConfVirtualExtraSetting":{"waitingRoom":3}}""")]
    [InlineData("""{"moziConfVirtualExtraSetting":{"enableChat":true}}""")]
    [InlineData("""{"moziConfVirtualExtraSetting":{"pushMinutesCard":1}}""")]
    [InlineData("""{"moziConfVirtualExtraSetting":{"minutesSummaryTemplateType":0}}""")]
    [InlineData("""{"moziConfVirtualExtraSetting":{"moziConfExtensionAppSettings":[{"autoOpenMode":"1"}]}}""")]
    [InlineData("""{"moziConfOpenRecordSetting":{"mode":"grip"}}""")]
    [InlineData("""{"aiAgentSummarySetting":{"value":"on"}}""")]
    public async Task A_setting_of_another_type_or_value_is_a_parameter_error(string settings)
    {
        Assert.Equal("paramsError", (await CreateAsync(settings: settings)).TextCode);
    }

    [Fact]
    public async Task Recording_and_notes_are_taken_but_not_shown()
    {
        SimulatorAnswer created = await CreateAsync(settings: """{"lockRoom":1,"moziConfOpenRecordSetting":{"recordAutoStart":1},"aiAgentSummarySetting":{"value":"enable"},"moziConfVirtualExtraSetting":{"waitingRoom":1,"pushMinutesCard":true}}""");
        string id = created.Json.GetProperty("scheduleConferenceId").GetString()!;

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, $"{Path}/settings?scheduleConferenceId={id}");

        JsonElement model = answer.Json.GetProperty("scheduleConfSettingModel");
        Assert.Equal(1, model.GetProperty("lockRoom").GetInt32());
        Assert.False(model.TryGetProperty("moziConfOpenRecordSetting", out _));
        Assert.False(model.TryGetProperty("aiAgentSummarySetting", out _));
        Assert.Equal("""{"waitingRoom":1,"moziConfExtensionAppSettings":[]}""", model.GetProperty("moziConfVirtualExtraSetting").GetRawText());
    }

    [Theory]
    [InlineData("", "u1", "paramsError")]
    [InlineData("unknown", Creator, "paramsError")]
    [InlineData(Seeded, "somebody", "permissionError")]
    public async Task Only_the_creator_cancels_what_there_is(string id, string creator, string code)
    {
        Assert.Equal(code, (await CancelAsync(id, creator)).TextCode);
        Assert.False(_dingtalk.Conferences.Get(Seeded).IsCancelled);
    }

    [Fact]
    public async Task What_is_cancelled_cannot_be_cancelled_again()
    {
        SimulatorAnswer first = await CancelAsync(Seeded, Creator);
        SimulatorAnswer again = await CancelAsync(Seeded, Creator);

        Assert.Equal("""{"success":true}""", first.Body);
        Assert.Equal((HttpStatusCode.BadRequest, "resourceCancel"), (again.Status, again.TextCode));
    }

    [Theory]
    [InlineData($"{Path}/{Seeded}/infos", "paramsError")]
    [InlineData($"{Path}/unknown/infos?requestUnionId={Creator}", "paramsError")]
    [InlineData($"{Path}/{Seeded}/infos?requestUnionId=somebody", "permissionError")]
    [InlineData($"{Path}/settings", "paramError")]
    [InlineData($"{Path}/settings?scheduleConferenceId=unknown", "scheduleConferenceIdError")]
    [InlineData("/v1.0/conference/videoConferences/scheduleConferences/unknown", "invalidScheduleConferenceId")]
    public async Task A_query_that_finds_nothing_is_answered_with_its_code(string pathAndQuery, string code)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, pathAndQuery);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task Of_what_was_held_only_the_last_is_told()
    {
        DateTimeOffset now = DateTimeOffset.UnixEpoch;
        _dingtalk.VideoConferences.Add(new() { ConferenceId = "first", ScheduleConferenceId = Seeded, CreatorUnionId = Creator, StartTime = now, EndTime = now.AddHours(1) });
        _dingtalk.VideoConferences.Add(new() { ConferenceId = "last", ScheduleConferenceId = Seeded, CreatorUnionId = Creator, StartTime = now.AddDays(1) });

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, $"/v1.0/conference/videoConferences/scheduleConferences/{Seeded}");

        JsonElement only = Assert.Single(answer.Json.GetProperty("conferenceList").EnumerateArray());
        Assert.Equal(("last", 2), (only.GetProperty("conferenceId").GetString(), only.GetProperty("status").GetInt32()));
        Assert.False(answer.Json.TryGetProperty("nextToken", out _));
    }

    private Task<SimulatorAnswer> CreateAsync(string title = "周会", string settings = "{}", string creator = "u1") => _caller.CallAsync(
        HttpMethod.Post,
        Path,
        $$"""{"creatorUnionId":"{{creator}}","title":"{{title}}","startTime":1687924800000,"endTime":1687928400000,"scheduleConfSettingModel":{{settings}} }""");

    private Task<SimulatorAnswer> CancelAsync(string id, string creator) =>
        _caller.CallAsync(HttpMethod.Post, $"{Path}/cancel", $$"""{"scheduleConferenceId":"{{id}}","creatorUnionId":"{{creator}}"}""");
}
