namespace MeetingApis.Feishu;

public sealed partial record ReservePermissionChecker : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NoneEmpty(CheckList, nameof(CheckList));
        violations.Defined<ReserveCheckField>(CheckField, nameof(CheckField));
        violations.Defined<ReserveCheckMode>(CheckMode, nameof(CheckMode));
        violations.Require(CheckList is not null, nameof(CheckList), "is missing.");
        if (CheckField == ReserveCheckField.UserType && CheckList?.HoldsOnly(static value => value is "1" or "2" or "6" or "7") == false)
        {
            violations.Add(nameof(CheckList), "must hold user types as text: \"1\" Feishu users, \"2\" Rooms, \"6\" telephones, \"7\" SIP devices.");
        }
    }
}
