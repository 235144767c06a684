using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Changing how a scheduled conference is held.</summary>
public sealed class UpdateScheduleConferenceSettingsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_new_settings_are_read_back()
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: Cancellation);
        IDingTalkScheduleConferencesApi conferences = Client(dingtalk).ScheduleConferences;
        CreateScheduleConferenceResponse created = await conferences.CreateAsync(
            new() { CreatorUnionId = "u1", Title = "会议", StartTime = DateTimeOffset.UtcNow.AddHours(1), EndTime = DateTimeOffset.UtcNow.AddHours(2), Settings = new() { LockRoom = true, HostUnionId = "u2" } },
            Cancellation);

        await conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = created.ScheduleConferenceId!, Settings = new() { LockRoom = false } }, Cancellation);

        ScheduleConferenceSettingsInfo settings = (await conferences.GetSettingsAsync(created.ScheduleConferenceId!, Cancellation)).Settings!;
        Assert.Equal((false, "u2"), (settings.LockRoom, settings.HostUnionId));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "none" }, Cancellation));
        MeetingValidationException stranger = await Assert.ThrowsAsync<MeetingValidationException>(() => conferences.UpdateSettingsAsync(new() { CreatorUnionId = "u3", ScheduleConferenceId = created.ScheduleConferenceId! }, Cancellation));
        Assert.Equal(DingTalkErrorCodes.CreatorUidError, stranger.Code);
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

    private static DingTalkClient Client(DingTalkSimulator dingtalk)
    {
        var options = new DingTalkOptions();
        dingtalk.Configure(options);
        return new DingTalkClient(options);
    }
}
