namespace MeetingApis;

/// <summary>For whom an access token is wanted.</summary>
public readonly record struct AccessTokenRequest
{
    /// <summary>The vendor that issues the token.</summary>
    public required MeetingVendor Vendor { get; init; }

    /// <summary>The application's public identifier: Feishu's app id, WeCom's corp id (a third-party app's suite id), DingTalk's app key.</summary>
    public required string AppId { get; init; }

    /// <summary>The kind of token. One flag, never a combination.</summary>
    public required TokenKinds Kind { get; init; }

    /// <summary>The organisation in which the application acts: Feishu's tenant key, WeCom's and DingTalk's corp id. Null for an internal app, which has but one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The user as whom the application acts, by the name that the application gave. Null for other kinds of token.</summary>
    public string? User { get; init; }
}
