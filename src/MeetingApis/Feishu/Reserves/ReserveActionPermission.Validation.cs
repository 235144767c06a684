namespace MeetingApis.Feishu;

public sealed partial record ReserveActionPermission : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined<ReservePermission>(Permission, nameof(Permission));
        violations.Require(PermissionCheckers is not null, nameof(PermissionCheckers), "is missing.");
        violations.NestedEach(PermissionCheckers, nameof(PermissionCheckers));
    }
}
