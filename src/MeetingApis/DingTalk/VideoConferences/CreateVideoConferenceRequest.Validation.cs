using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CreateVideoConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        ConferenceRules.Id(ref violations, UnionId, nameof(UnionId));
        ConferenceRules.Title(ref violations, Title, nameof(Title));
    }
}
