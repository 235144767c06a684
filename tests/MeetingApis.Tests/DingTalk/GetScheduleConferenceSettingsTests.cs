using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading how a scheduled conference is held.</summary>
public sealed class GetScheduleConferenceSettingsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_settings_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.get_settings");

        GetScheduleConferenceSettingsResponse answer = await dingtalk.Client.ScheduleConferences.GetSettingsAsync("f6fb/1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=f6fb%2F1");
        ScheduleConferenceSettingsInfo settings = answer.Settings!;
        Assert.Equal("mE4lK7nFiPFhudV2Ch17AMwiEi", settings.HostUnionId);
        Assert.Equal(["2iPOLbpUNMLzB5LuwggiiqiPwiEiE"], settings.CohostUnionIds);
        Assert.Equal("dingc02f685fa06381c44ac5d6980864d335", settings.ConfAllowedCorpId);
        Assert.Equal((true, true, DingTalkMuteOnJoinMode.AboveSixPeople), (settings.LockRoom, settings.ScreenShareForbidden, settings.MuteOnJoin));
        ScheduleConferenceExtraSettingsInfo extra = settings.ExtraSettings!;
        Assert.Equal((DingTalkWaitingRoomMode.On, true, true), (extra.WaitingRoom, extra.JoinBeforeHost, extra.EnableChat));
        Assert.Equal((true, true, true), (extra.LockNick, extra.LockMediaStatusMicMute, extra.EnableWebAnonymousJoin));
        Assert.Equal(
            new ScheduleConferenceExtensionAppInfo
            {
                ClientId = "dingwklgz6xxx5yltcyr",
                CoolAppCode = "COOLAPP-0-1026633886192127xxxB000W",
                AutoOpenMode = DingTalkExtensionAppAutoOpenMode.Hosts,
                ExtensionAppBizData = "bizData",
            },
            Assert.Single(extra.ExtensionApps));
    }

    [Theory]
    [InlineData("1", DingTalkExtensionAppAutoOpenMode.Hosts)]
    [InlineData("\"2\"", DingTalkExtensionAppAutoOpenMode.Everybody)]
    [InlineData("9", (DingTalkExtensionAppAutoOpenMode)9)]
    public async Task A_code_may_come_as_number_or_text_and_need_not_be_known(string json, DingTalkExtensionAppAutoOpenMode expected)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply($$$"""{"scheduleConfSettingModel":{"moziConfVirtualExtraSetting":{"moziConfExtensionAppSettings":[{"autoOpenMode":{{{json}}} }] } } }""");

        GetScheduleConferenceSettingsResponse answer = await dingtalk.Client.ScheduleConferences.GetSettingsAsync("s1", Cancellation);

        Assert.Equal(expected, Assert.Single(answer.Settings!.ExtraSettings!.ExtensionApps).AutoOpenMode);
    }

    [Theory]
    [InlineData("0", DingTalkWaitingRoomMode.Off)]
    [InlineData("2", DingTalkWaitingRoomMode.OffByOldPage)]
    public async Task A_waiting_room_is_off_by_two_numbers(string json, DingTalkWaitingRoomMode expected)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply($$$"""{"scheduleConfSettingModel":{"muteOnJoin":-1,"moziConfVirtualExtraSetting":{"waitingRoom":{{{json}}} } } }""");

        GetScheduleConferenceSettingsResponse answer = await dingtalk.Client.ScheduleConferences.GetSettingsAsync("s1", Cancellation);

        Assert.Equal(expected, answer.Settings!.ExtraSettings!.WaitingRoom);
        Assert.Equal(DingTalkMuteOnJoinMode.On, answer.Settings.MuteOnJoin);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"scheduleConfSettingModel":""}""")]
    [InlineData("""{"scheduleConfSettingModel":null}""")]
    public async Task Settings_may_be_missing(string json)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(json);

        GetScheduleConferenceSettingsResponse answer = await dingtalk.Client.ScheduleConferences.GetSettingsAsync("s1", Cancellation);

        Assert.Null(answer.Settings);
    }

    [Fact]
    public async Task A_switch_that_is_neither_on_nor_off_is_not_on()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"scheduleConfSettingModel":{"lockRoom":2}}""");

        GetScheduleConferenceSettingsResponse answer = await dingtalk.Client.ScheduleConferences.GetSettingsAsync("s1", Cancellation);

        Assert.Null(answer.Settings!.LockRoom);
        Assert.Equal(["$.scheduleConfSettingModel.lockRoom"], answer.UnreadFields);
    }
}
