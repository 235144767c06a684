namespace MeetingApis.DingTalk;

/// <summary>The result of a user's login.</summary>
public sealed record DingTalkConsent
{
    /// <summary>The organisation that the user chose at the login. Null when the login did not ask for one (scope <c>corpid</c>).</summary>
    public string? CorpId { get; init; }

    /// <summary>The time until which the app can act for the user if it makes no call: 30 days after the login. Every renewal extends it. UTC.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
