namespace MeetingApis.Feishu;

/// <summary>What a permission checker looks at. Numbers without a name here survive unchanged.</summary>
public enum ReserveCheckField
{
    /// <summary>The participant's user id.</summary>
    UserId = 1,

    /// <summary>The participant's kind.</summary>
    UserType = 2,

    /// <summary>The participant's organisation (tenant_key).</summary>
    TenantId = 3,
}
