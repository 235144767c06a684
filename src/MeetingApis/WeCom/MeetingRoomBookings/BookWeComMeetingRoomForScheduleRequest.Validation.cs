using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record BookWeComMeetingRoomForScheduleRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        violations.Require(!string.IsNullOrEmpty(ScheduleId), nameof(ScheduleId), "is missing.");
        violations.Require(!string.IsNullOrEmpty(BookerUserId), nameof(BookerUserId), "is missing.");
    }
}
