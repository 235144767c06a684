using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record UpdateScheduleConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        ConferenceRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
        ConferenceRules.Id(ref violations, ScheduleConferenceId, nameof(ScheduleConferenceId));
        ConferenceRules.Title(ref violations, Title, nameof(Title));
        ConferenceRules.Times(ref violations, StartTime, EndTime, nameof(EndTime));
    }
}
