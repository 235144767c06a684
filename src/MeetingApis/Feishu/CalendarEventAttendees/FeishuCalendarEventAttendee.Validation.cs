using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventAttendee : IValidated
{
    private const int LongestReason = 200;

    void IValidated.Validate(ref Violations violations)
    {
        FeishuAttendeeRules.OneId(ref violations, Type, UserId, ChatId, RoomId, ThirdPartyEmail);
        violations.NotEmpty(OperateId, nameof(OperateId));
        violations.NestedEach(ResourceCustomization, nameof(ResourceCustomization));
        violations.Require(ApprovalReason is null || TextSize.Characters(ApprovalReason) <= LongestReason, nameof(ApprovalReason), "must have at most 200 characters.");
    }
}
