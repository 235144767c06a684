namespace MeetingApis;

/// <summary>For whom an access token is wanted.</summary>
public readonly record struct AccessTokenRequest
{
    /// <summary>The vendor that issues the token.</summary>
    public required MeetingVendor Vendor { get; init; }

    /// <summary>The application's public identifier: Feishu's app id, WeCom's corp id, DingTalk's app key.</summary>
    public required string AppId { get; init; }

    /// <summary>The kind of token. One flag, never a combination.</summary>
    public required TokenKinds Kind { get; init; }
}
