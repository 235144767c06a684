namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuUserIdsRequest : IValidated
{
    private const int Most = 50;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Emails is { Count: > 0 } || Mobiles is { Count: > 0 }, nameof(Emails), "is missing: give at least one e-mail address or mobile number.");
        violations.Require(!(Emails?.Count > Most), nameof(Emails), "must have at most 50 addresses.");
        violations.NoneEmpty(Emails, nameof(Emails));
        violations.Require(!(Mobiles?.Count > Most), nameof(Mobiles), "must have at most 50 numbers.");
        violations.NoneEmpty(Mobiles, nameof(Mobiles));
    }
}
