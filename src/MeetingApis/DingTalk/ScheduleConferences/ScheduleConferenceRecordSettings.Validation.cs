namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceRecordSettings : IValidated
{
    private static readonly ConferenceLayout[] s_layouts =
    [
        ConferenceLayout.Grid, ConferenceLayout.Speech, ConferenceLayout.FullScreen, ConferenceLayout.AutoGrid,
        ConferenceLayout.ScreenCast, ConferenceLayout.PersonToPerson, ConferenceLayout.FullScreenAndSpeaker,
    ];

    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(RecordAutoStartType, nameof(RecordAutoStartType));
        violations.Require(Mode is not { } mode || s_layouts.Contains(mode), nameof(Mode), "must be one of the layouts that ConferenceLayout names.");
    }
}
