using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CreateWeComMeetingRoomRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Name is not null, nameof(Name), "is missing.");
        MeetingRoomRules.Name(ref violations, Name);
        MeetingRoomRules.Capacity(ref violations, Capacity);
        MeetingRoomRules.Place(ref violations, City, Building, Floor);
        MeetingRoomRules.Equipment(ref violations, Equipment);
        violations.Nested(Coordinate, nameof(Coordinate));
        violations.Nested(Range, nameof(Range));
    }
}
