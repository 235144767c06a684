using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CreateWeComMeetingRoomRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Name is not null, nameof(Name), "is missing.");
        WeComMeetingRoomRules.Name(ref violations, Name);
        WeComMeetingRoomRules.Capacity(ref violations, Capacity);
        WeComMeetingRoomRules.Place(ref violations, City, Building, Floor);
        WeComMeetingRoomRules.Equipment(ref violations, Equipment);
        violations.Nested(Coordinate, nameof(Coordinate));
        violations.Nested(Range, nameof(Range));
    }
}
