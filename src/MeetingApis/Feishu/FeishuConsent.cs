using System.Globalization;
using System.Text;

namespace MeetingApis.Feishu;

/// <summary>The consent that a user has given.</summary>
public sealed record FeishuConsent
{
    /// <summary>The scopes that the app has now, including those of earlier consents.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>
    /// The time until which the app can act for the user if it makes no call. Every renewal extends it, up to a year
    /// after the consent. Without offline access, the expiry of the only access token. UTC.
    /// </summary>
    public DateTimeOffset ExpiresAt { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Scopes = {Scopes.Count}, ExpiresAt = {ExpiresAt}");
        return true;
    }
}
