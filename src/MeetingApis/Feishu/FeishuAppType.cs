namespace MeetingApis.Feishu;

/// <summary>The two kinds of app that Feishu knows.</summary>
public enum FeishuAppType
{
    /// <summary>An app of one organisation's own (企业自建应用).</summary>
    Custom = 0,

    /// <summary>An app that other organisations install (应用商店应用): it acts in each of them by <see cref="FeishuClient.ForTenant"/>.</summary>
    Store = 1,
}
