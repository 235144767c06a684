using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record DeleteWeComMeetingRoomRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
}
