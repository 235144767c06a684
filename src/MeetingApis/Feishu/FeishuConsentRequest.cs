using System.Text;

namespace MeetingApis.Feishu;

/// <summary>What a user is asked to consent to, and where the answer goes.</summary>
/// <seealso href="https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code">The vendor's page</seealso>
public sealed record FeishuConsentRequest
{
    /// <summary>Where the user's browser is sent afterwards, with <c>code</c> and <c>state</c>, or with <c>error=access_denied</c>. One of the redirect addresses in the app's settings.</summary>
    public required Uri RedirectUri { get; init; }

    /// <summary>
    /// Comes back unchanged; compare it, so that nobody slips in the consent of another user. Make it random for each
    /// request.
    /// </summary>
    public required string State { get; init; }

    /// <summary>The permission scopes to ask for, at most 50 with <c>offline_access</c>. Empty asks for none beside it. What a user consented to before stays granted.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; init; }

    /// <summary>
    /// Whether the app may act for the user without asking again, for as long as Feishu allows (scope <c>offline_access</c>).
    /// True by default; false ends with the first access token, after about two hours.
    /// </summary>
    public bool OfflineAccess { get; init; } = true;

    /// <summary>
    /// A secret of 43 to 128 characters (letters, digits, <c>- . _ ~</c>), random for each request and kept until the code
    /// arrives: nobody else can use the code then (PKCE). Only its hash goes into the URL. Null goes without.
    /// </summary>
    public string? CodeVerifier { get; init; }

    /// <summary>Whether a user who has consented before is asked all the same. False by default.</summary>
    public bool AlwaysAsk { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"{nameof(RedirectUri)} = {RedirectUri}, {nameof(Scopes)} = {string.Join(' ', Scopes)}, {nameof(OfflineAccess)} = {OfflineAccess}, {nameof(AlwaysAsk)} = {AlwaysAsk}, {nameof(State)} = {State}, {nameof(CodeVerifier)} = {Masked.Text(CodeVerifier)}");
        return true;
    }
}
