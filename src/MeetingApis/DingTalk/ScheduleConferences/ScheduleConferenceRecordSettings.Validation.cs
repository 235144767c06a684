namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceRecordSettings : IValidated
{
    private static readonly DingTalkConferenceLayout[] s_layouts =
    [
        DingTalkConferenceLayout.Grid, DingTalkConferenceLayout.Speech, DingTalkConferenceLayout.FullScreen, DingTalkConferenceLayout.AutoGrid,
        DingTalkConferenceLayout.ScreenCast, DingTalkConferenceLayout.PersonToPerson, DingTalkConferenceLayout.FullScreenAndSpeaker,
    ];

    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(RecordAutoStartType, nameof(RecordAutoStartType));
        violations.Require(Mode is not { } mode || s_layouts.Contains(mode), nameof(Mode), "must be one of the layouts that DingTalkConferenceLayout names.");
    }
}
