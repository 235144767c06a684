using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record UpdateScheduleConferenceSettingsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
        DingTalkRules.Id(ref violations, ScheduleConferenceId, nameof(ScheduleConferenceId));
        violations.Nested(Settings, nameof(Settings));
        violations.Require(Settings?.ExtraSettings?.WaitingRoom is not DingTalkWaitingRoomMode.OffByOldPage, "Settings.ExtraSettings.WaitingRoom", "must be Off or On.");
        violations.Require(Settings?.SummarySettings?.AllowParticipantShowAiAgentRecord is null, "Settings.SummarySettings.AllowParticipantShowAiAgentRecord", "can be set only on creating.");
    }
}
