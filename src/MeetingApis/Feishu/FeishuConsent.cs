using System.Globalization;
using System.Text;

namespace MeetingApis.Feishu;

/// <summary>What a user has consented to.</summary>
public sealed record FeishuConsent
{
    /// <summary>The scopes that the app has now, those of earlier consents included.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>
    /// Until when the app can act for the user without a call in between: every renewal moves it on, up to a year after the
    /// consent. Without offline access it is the end of the one access token. UTC.
    /// </summary>
    public DateTimeOffset ExpiresAt { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Scopes = {Scopes.Count}, ExpiresAt = {ExpiresAt}");
        return true;
    }
}
