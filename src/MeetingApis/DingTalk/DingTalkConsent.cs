namespace MeetingApis.DingTalk;

/// <summary>What a user's login has given.</summary>
public sealed record DingTalkConsent
{
    /// <summary>The organisation that the user chose at the login. Null where the login did not ask for one (scope <c>corpid</c>).</summary>
    public string? CorpId { get; init; }

    /// <summary>Until when the app can act for the user without a call in between: 30 days after the login, and every renewal moves it on. UTC.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
