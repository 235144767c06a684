using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CancelWeComMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
        WeComBasicMeetings.Exclude(ref violations, SubMeetingId is not null, nameof(SubMeetingId));
        violations.Require(SubMeetingId is not "", nameof(SubMeetingId), "is empty: give the id of one meeting of the series, or null to cancel the whole series.");
    }
}
