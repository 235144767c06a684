using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record UpdateWeComMeetingRoomRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        MeetingRoomRules.Id(ref violations, MeetingRoomId);
        MeetingRoomRules.Name(ref violations, Name);
        MeetingRoomRules.Capacity(ref violations, Capacity);
        MeetingRoomRules.Place(ref violations, City, Building, Floor);
        MeetingRoomRules.Equipment(ref violations, Equipment);
        violations.Nested(Coordinate, nameof(Coordinate));
        violations.Nested(Range, nameof(Range));
    }
}
