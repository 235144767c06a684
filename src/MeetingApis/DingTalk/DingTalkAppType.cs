namespace MeetingApis.DingTalk;

/// <summary>The two kinds of app that DingTalk knows.</summary>
public enum DingTalkAppType
{
    /// <summary>An app that belongs to one organisation (企业内部应用).</summary>
    Internal = 0,

    /// <summary>
    /// An app that other organisations install (第三方企业应用), or one made for a customer (定制应用): it acts in each of them
    /// through <see cref="DingTalkClient.ForCorp"/>.
    /// </summary>
    ThirdParty = 1,
}
