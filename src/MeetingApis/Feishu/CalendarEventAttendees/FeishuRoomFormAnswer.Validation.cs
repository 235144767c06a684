namespace MeetingApis.Feishu;

public sealed partial record FeishuRoomFormAnswer : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(IndexKey), nameof(IndexKey), "is missing.");
        violations.NestedEach(Options, nameof(Options));
    }
}
