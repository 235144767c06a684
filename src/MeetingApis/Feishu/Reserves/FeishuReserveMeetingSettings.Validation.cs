using static MeetingApis.Feishu.FeishuReserveMeetingInitialType;

namespace MeetingApis.Feishu;

public sealed partial record FeishuReserveMeetingSettings : IValidated
{
    private const int MostHosts = 10;

    void IValidated.Validate(ref Violations violations)
    {
        violations.NestedEach(ActionPermissions, nameof(ActionPermissions));
        violations.Defined(MeetingInitialType, nameof(MeetingInitialType));
        violations.Nested(CallSetting, nameof(CallSetting));
        violations.Require(!(MeetingInitialType == OneToOneCall && AutoRecord == true), nameof(AutoRecord), "cannot be true in a one-to-one call.");
        if (MeetingInitialType == OneToOneCall && CallSetting?.Callee is { } callee)
        {
            violations.Require(callee.UserType == FeishuUserType.Pstn, "CallSetting.Callee.UserType", "must be Pstn: a one-to-one call rings telephones only.");
            violations.Require(callee.PstnSipInfo is not null, "CallSetting.Callee.PstnSipInfo", "is missing: a one-to-one call has to know which telephone to ring.");
        }

        violations.Require(!(AssignHostList?.Count > MostHosts), nameof(AssignHostList), "must name at most 10 hosts.");
        violations.NestedEach(AssignHostList, nameof(AssignHostList));
        violations.Require(string.IsNullOrEmpty(Password) || Digits.Are(Password, 4, 9), nameof(Password), "must be 4 to 9 digits, or empty for no password.");
    }
}
