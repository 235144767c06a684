namespace MeetingApis.WeCom;

/// <summary>The kinds of app that WeCom knows.</summary>
public enum WeComAppType
{
    /// <summary>An app that belongs to one organisation (企业自建应用).</summary>
    SelfBuilt = 0,

    /// <summary>An app of a provider that other organisations install (第三方应用): it acts in each of them through <see cref="WeComClient.ForCorp"/>.</summary>
    ThirdParty = 1,

    /// <summary>
    /// An app that a provider develops for organisations from one template (代开发应用): it acts in each of them through
    /// <see cref="WeComClient.ForCorp"/>.
    /// </summary>
    ProviderDeveloped = 2,
}
