using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record TransferDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => DingTalkRules.Id(ref violations, NewOrganizerUnionId, nameof(NewOrganizerUnionId));
}
