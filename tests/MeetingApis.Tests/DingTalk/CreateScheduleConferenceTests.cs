using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Scheduling a conference: the wire, the answer, the rules, and that it is never done twice.</summary>
public sealed class CreateScheduleConferenceTests
{
    private const string Path = "/v1.0/conference/scheduleConferences";

    private static CreateScheduleConferenceRequest OfThePage => PageExamples.Body<CreateScheduleConferenceRequest>("dingtalk.schedule_conferences.create");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_sends_the_example_of_the_page()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson(Example.RequestOf("dingtalk.schedule_conferences.create")!);
    }

    [Fact]
    public async Task Create_omits_settings_never_set()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage with { Settings = null }, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson("""{"creatorUnionId":"qzR1ixxxx9iP7","title":"预约会议标题","startTime":1687924800000,"endTime":1687928400000}""");
    }

    [Fact]
    public async Task Create_writes_each_setting_as_its_page_wants_it()
    {
        DingTalkStub dingtalk = Start();
        var settings = new ScheduleConferenceSettings
        {
            LockRoom = true,
            MuteOnJoin = DingTalkMuteOnJoinMode.AboveSixPeople,
            ExtraSettings = new() { WaitingRoom = DingTalkWaitingRoomMode.On, MinutesSummaryTemplateType = DingTalkSummaryTemplateType.Custom },
            RecordSettings = new() { Mode = DingTalkConferenceLayout.PersonToPerson, RecordAutoStartType = DingTalkRecordAutoStartType.Anybody },
            SummarySettings = new() { Value = DingTalkAiSummarySwitch.Enable, EnableAiAgentStatus = true, AllowParticipantShowAiAgentRecord = false },
        };

        await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage with { Settings = settings }, Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson("""
            {"creatorUnionId":"qzR1ixxxx9iP7","title":"预约会议标题","startTime":1687924800000,"endTime":1687928400000,
            "scheduleConfSettingModel":{"lockRoom":1,"muteOnJoin":6,"moziConfVirtualExtraSetting":{"waitingRoom":1,"minutesSummaryTemplateType":"1"},
            "moziConfOpenRecordSetting":{"mode":"p2p","recordAutoStartType":2},
            "aiAgentSummarySetting":{"value":"enable","enableAiAgentStatus":true,"allowParticipantShowAiAgentRecord":false}}}
            """);
    }

    [Fact]
    public async Task Create_returns_what_the_page_shows()
    {
        DingTalkStub dingtalk = Start();

        CreateScheduleConferenceResponse created = await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage, Cancellation);

        Assert.Equal("1234567", created.RequestId);
        Assert.Equal("5c7c9bb1-xxxx-4dc5", created.ScheduleConferenceId);
        Assert.Equal(("83150xxxxxx", "83150xxxxxx"), (created.RoomCodeText, created.RoomCode));
        Assert.Equal("https://meeting.dingtalk.com/j/knvMq1ixxxx", created.Url);
        Assert.Equal(["+861234567"], created.Phones);
    }

    [Fact]
    public async Task Create_reads_an_answer_that_says_little()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"scheduleConferenceId":7,"phones":null}""");

        CreateScheduleConferenceResponse created = await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage, Cancellation);

        Assert.Equal(new CreateScheduleConferenceResponse { ScheduleConferenceId = "7" }, created);
        Assert.Empty(created.Phones);
    }

    [Fact]
    public async Task Create_keeps_the_id_whatever_else_cannot_be_read()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"scheduleConferenceId":"s1","phones":[["+86"]]}""");

        CreateScheduleConferenceResponse created = await dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage, Cancellation);

        Assert.Equal("s1", created.ScheduleConferenceId);
        Assert.Empty(created.Phones);
        Assert.Equal(["$.phones[*]"], created.UnreadFields);
    }

    [Fact]
    public async Task Create_is_not_repeated_where_it_may_have_been_done()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"code":"systemError","message":"systemError:rpc"}""", HttpStatusCode.InternalServerError);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => dingtalk.Client.ScheduleConferences.CreateAsync(OfThePage, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(dingtalk.Transport.Calls);
    }

    [Theory]
    [InlineData(0, "Title")]
    [InlineData(1, "")]
    [InlineData(50, "")]
    [InlineData(51, "Title")]
    public async Task A_title_that_DingTalk_would_cut_is_refused(int length, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(OfThePage with { Title = new string('会', length) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once_with_their_paths()
    {
        IEnumerable<string> broken = await BrokenAsync(new()
        {
            CreatorUnionId = "",
            Title = null!,
            StartTime = OfThePage.EndTime,
            EndTime = OfThePage.EndTime,
            Settings = new()
            {
                MuteOnJoin = (DingTalkMuteOnJoinMode)2,
                ExtraSettings = new()
                {
                    WaitingRoom = (DingTalkWaitingRoomMode)3,
                    ExtensionApps = [new(), null!, new() { AutoOpenMode = (DingTalkExtensionAppAutoOpenMode)3 }],
                    MinutesSummaryTemplateType = new("2"),
                },
                RecordSettings = new() { RecordAutoStartType = (DingTalkRecordAutoStartType)3, Mode = new("grip") },
                SummarySettings = new() { Value = new("on"), ReceiverType = (DingTalkAiSummaryReceiverType)2 },
            },
        });

        Assert.Equal(
            [
                "CreatorUnionId", "Title", "EndTime", "Settings.MuteOnJoin", "Settings.ExtraSettings.WaitingRoom", "Settings.ExtraSettings.ExtensionApps[1]",
                "Settings.ExtraSettings.ExtensionApps[2].AutoOpenMode", "Settings.ExtraSettings.MinutesSummaryTemplateType", "Settings.RecordSettings.RecordAutoStartType",
                "Settings.RecordSettings.Mode", "Settings.SummarySettings.Value", "Settings.SummarySettings.ReceiverType",
            ],
            broken);
    }

    [Fact]
    public async Task The_example_and_each_documented_value_break_no_rule()
    {
        DingTalkConferenceLayout[] layouts = [.. "grid speech full_screen auto_grid screen_cast p2p full_screen_and_speaker".Split(' ').Select(layout => new DingTalkConferenceLayout(layout))];
        foreach (DingTalkConferenceLayout layout in layouts)
        {
            ScheduleConferenceSettings settings = OfThePage.Settings! with { RecordSettings = new() { Mode = layout } };

            IEnumerable<string> broken = await BrokenAsync(OfThePage with { Settings = settings });

            Assert.Empty(broken);
        }
    }

    private static DingTalkStub Start()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.create");
        return dingtalk;
    }

    private static Task<IEnumerable<string>> BrokenAsync(CreateScheduleConferenceRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
            dingtalk.ReplyExample("schedule_conferences.create");
            return dingtalk;
        },
        client => client.ScheduleConferences.CreateAsync(request, Cancellation));
}
