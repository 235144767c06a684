using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record UpdateWeComMeetingRoomRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        WeComMeetingRoomRules.Name(ref violations, Name);
        WeComMeetingRoomRules.Capacity(ref violations, Capacity);
        WeComMeetingRoomRules.Place(ref violations, City, Building, Floor);
        WeComMeetingRoomRules.Equipment(ref violations, Equipment);
        violations.Nested(Coordinate, nameof(Coordinate));
        violations.Nested(Range, nameof(Range));
    }
}
