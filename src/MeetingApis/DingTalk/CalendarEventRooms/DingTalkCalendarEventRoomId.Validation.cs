using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarEventRoomId : IValidated
{
    void IValidated.Validate(ref Violations violations) => DingTalkRules.Id(ref violations, RoomId, nameof(RoomId));
}
