namespace MeetingApis.Feishu;

/// <summary>The property that a permission checker examines. Numbers that have no member here are kept unchanged.</summary>
public enum ReserveCheckField
{
    /// <summary>The participant's user id.</summary>
    UserId = 1,

    /// <summary>The participant's kind.</summary>
    UserType = 2,

    /// <summary>The participant's organisation (tenant_key).</summary>
    TenantId = 3,
}
