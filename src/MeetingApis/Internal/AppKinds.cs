namespace MeetingApis.Internal;

/// <summary>The kinds of app that vendors tell apart by what they may send and call.</summary>
[Flags]
internal enum AppKinds
{
    None = 0,

    /// <summary>An organisation's own.</summary>
    SelfBuilt = 1,

    /// <summary>A provider's, which other organisations install.</summary>
    ThirdParty = 2,

    /// <summary>A provider's, made for one organisation after the other.</summary>
    ProviderDeveloped = 4,

    All = SelfBuilt | ThirdParty | ProviderDeveloped,
}
