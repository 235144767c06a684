using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        MeetingRoomRules.Filter(ref violations, City, Building, Floor);
        MeetingRoomRules.Equipment(ref violations, Equipment);
    }
}
