namespace MeetingApis.WeCom;

/// <summary>The email addresses that a member has.</summary>
public enum WeComEmailType
{
    /// <summary>The mailbox that WeCom gave the member (企业邮箱).</summary>
    Corp = 1,

    /// <summary>The address that the member uses otherwise (个人邮箱).</summary>
    Personal = 2,
}
