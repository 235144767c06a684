namespace MeetingApis;

/// <summary>For whom a client acts: the app, the organisation in which it acts, and the user as whom it acts. It holds no secret.</summary>
public sealed record ClientIdentity
{
    /// <summary>The vendor.</summary>
    public required MeetingVendor Vendor { get; init; }

    /// <summary>The application's public identifier: Feishu's app id, WeCom's corp id (a third-party app's suite id), DingTalk's app key.</summary>
    public required string AppId { get; init; }

    /// <summary>The organisation: Feishu's tenant key, WeCom's and DingTalk's corp id. Null for an app that has only one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The user as whom the client acts, under the name that the application chose. Null if it acts as the app.</summary>
    public string? User { get; init; }
}
