using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventAttendeeId : IValidated
{
    void IValidated.Validate(ref Violations violations) => FeishuAttendeeRules.OneId(ref violations, Type, UserId, ChatId, RoomId, ThirdPartyEmail);
}
