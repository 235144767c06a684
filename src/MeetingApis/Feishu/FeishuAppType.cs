namespace MeetingApis.Feishu;

/// <summary>The two kinds of app that Feishu knows.</summary>
public enum FeishuAppType
{
    /// <summary>An app that belongs to one organisation (企业自建应用).</summary>
    Custom = 0,

    /// <summary>An app that other organisations install (应用商店应用): it acts in each of them through <see cref="FeishuClient.ForTenant"/>.</summary>
    Store = 1,
}
