using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarEventRoomToRemove : IValidated
{
    void IValidated.Validate(ref Violations violations) => DingTalkRules.Id(ref violations, RoomId, nameof(RoomId));
}
