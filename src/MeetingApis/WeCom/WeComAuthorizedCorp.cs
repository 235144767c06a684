namespace MeetingApis.WeCom;

/// <summary>An organisation that has authorised the app.</summary>
public sealed record WeComAuthorizedCorp
{
    /// <summary>The organisation's corpid, for <see cref="WeComClient.ForCorp"/>.</summary>
    public required string CorpId { get; init; }

    /// <summary>The organisation's name. Null when WeCom does not say it.</summary>
    public string? CorpName { get; init; }

    /// <summary>The userid of the administrator who authorised the app. Null when WeCom does not say it.</summary>
    public string? AdministratorUserId { get; init; }

    /// <summary>The administrator's id across the apps of the provider (open_userid). Null when WeCom does not say it.</summary>
    public string? AdministratorOpenUserId { get; init; }

    /// <summary>The administrator's name. Null when WeCom does not say it.</summary>
    public string? AdministratorName { get; init; }

    /// <summary>The state of the link that led to the authorisation. Null when it had none.</summary>
    public string? State { get; init; }
}
