using System.Text;

namespace MeetingApis.Feishu;

/// <summary>What to ask a user to consent to, and where to send the answer.</summary>
/// <seealso href="https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code">The vendor's page</seealso>
public sealed record FeishuConsentRequest
{
    /// <summary>
    /// The address to which Feishu then sends the user's browser, with <c>code</c> and <c>state</c>, or with
    /// <c>error=access_denied</c>. It must be one of the redirect addresses in the app's settings.
    /// </summary>
    public required Uri RedirectUri { get; init; }

    /// <summary>
    /// A random value for each request, which comes back unchanged. Compare it, so that nobody can pass in the consent
    /// of another user.
    /// </summary>
    public required string State { get; init; }

    /// <summary>
    /// The permission scopes to request, at most 50 including <c>offline_access</c>. Empty requests no other scope.
    /// Scopes to which the user consented before stay granted.
    /// </summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>
    /// Whether the app may act for the user without asking again, for as long as Feishu allows (scope
    /// <c>offline_access</c>). True by default. If false, access ends with the first access token, after about two
    /// hours.
    /// </summary>
    public bool OfflineAccess { get; init; } = true;

    /// <summary>
    /// A secret of 43 to 128 characters (letters, digits, <c>- . _ ~</c>), random for each request and kept until the
    /// code arrives. It prevents anyone else from using the code (PKCE). Only its hash goes into the URL. Null uses no
    /// PKCE.
    /// </summary>
    public string? CodeVerifier { get; init; }

    /// <summary>Whether to ask again a user who has consented before. False by default.</summary>
    public bool AlwaysAsk { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"{nameof(RedirectUri)} = {RedirectUri}, {nameof(Scopes)} = {string.Join(' ', Scopes)}, {nameof(OfflineAccess)} = {OfflineAccess}, {nameof(AlwaysAsk)} = {AlwaysAsk}, {nameof(State)} = {State}, {nameof(CodeVerifier)} = {Masked.Text(CodeVerifier)}");
        return true;
    }
}
