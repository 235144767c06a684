namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarOnlineMeeting : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Documented(Type, nameof(Type));
}
