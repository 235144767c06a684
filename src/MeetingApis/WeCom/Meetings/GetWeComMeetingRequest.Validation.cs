using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record GetWeComMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(SubMeetingId, nameof(SubMeetingId));
        WeComBasicMeetings.Exclude(ref violations, MeetingCode is not null, nameof(MeetingCode));
        WeComBasicMeetings.Exclude(ref violations, SubMeetingId is not null, nameof(SubMeetingId));
        violations.Require(!string.IsNullOrEmpty(MeetingId) || !string.IsNullOrEmpty(MeetingCode), nameof(MeetingId), "is missing, and so is MeetingCode: one of them must say which meeting.");
    }
}
