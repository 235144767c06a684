using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComMeetingRoomRules.Filter(ref violations, City, Building, Floor);
        WeComMeetingRoomRules.Equipment(ref violations, Equipment);
    }
}
