using MeetingApis.DingTalk;
using MeetingApis.Testing;
using MeetingApis.Tests.Simulators;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Changing how a scheduled conference is held.</summary>
public sealed class UpdateScheduleConferenceSettingsTests
{
    private static readonly ManualTimeProvider s_time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_new_settings_are_read_back()
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(s_time, Cancellation);
        dingtalk.AddPeople("u1", "u2");
        IDingTalkScheduleConferencesApi conferences = Client(dingtalk).ScheduleConferences;
        CreateScheduleConferenceResponse created = await conferences.CreateAsync(
            new() { CreatorUnionId = "u1", Title = "会议", StartTime = s_time.GetUtcNow().AddHours(1), EndTime = s_time.GetUtcNow().AddHours(2), Settings = new() { LockRoom = true, HostUnionId = "u2" } },
            Cancellation);

        await conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = created.ScheduleConferenceId!, Settings = new() { LockRoom = false } }, Cancellation);

        ScheduleConferenceSettingsInfo settings = (await conferences.GetSettingsAsync(created.ScheduleConferenceId!, Cancellation)).Settings!;
        Assert.Equal((false, "u2"), (settings.LockRoom, settings.HostUnionId));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "none" }, Cancellation));
        MeetingValidationException stranger = await Assert.ThrowsAsync<MeetingValidationException>(() => conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u3", ScheduleConferenceId = created.ScheduleConferenceId! }, Cancellation));
        Assert.Equal(DingTalkErrorCodes.CreatorUidError, stranger.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s1", 2)]
    [InlineData("s1", 3)]
    public async Task A_broken_rule_is_answered_with_the_code_of_the_page(string id, int waitingRoom = 0)
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(s_time, Cancellation);
        dingtalk.Conferences.Add(new SimulatedScheduleConference { ScheduleConferenceId = "s1", CreatorUnionId = "u1", Title = "会议", StartTime = s_time.GetUtcNow(), EndTime = s_time.GetUtcNow().AddHours(1) });

        MeetingValidationException broken = await Assert.ThrowsAsync<MeetingValidationException>(() => Client(dingtalk, validates: false).ScheduleConferences.UpdateSettingsAsync(
            new() { CreatorUnionId = "u1", ScheduleConferenceId = id, Settings = new() { ExtraSettings = new() { WaitingRoom = (DingTalkWaitingRoomMode)waitingRoom } } }, Cancellation));

        Assert.Equal("paramError", broken.Code);
    }

    [Fact]
    public async Task What_only_a_creation_takes_is_refused()
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: Cancellation);
        var settings = new ScheduleConferenceSettings
        {
            ExtraSettings = new() { WaitingRoom = DingTalkWaitingRoomMode.OffByOldPage },
            SummarySettings = new() { AllowParticipantShowAiAgentRecord = true },
        };

        MeetingValidationException broken = await Assert.ThrowsAsync<MeetingValidationException>(() => Client(dingtalk).ScheduleConferences.UpdateSettingsAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "s1", Settings = settings }, Cancellation));

        Assert.Equal(
            ["Settings.ExtraSettings.WaitingRoom", "Settings.SummarySettings.AllowParticipantShowAiAgentRecord"],
            broken.Violations.Select(static violation => violation.Path));
        Assert.Empty(dingtalk.Requests);
    }

    private static DingTalkClient Client(DingTalkSimulator dingtalk, bool validates = true)
    {
        var options = new DingTalkOptions { ValidateRequests = validates };
        dingtalk.Configure(options);
        return new DingTalkClient(options, timeProvider: s_time);
    }
}
