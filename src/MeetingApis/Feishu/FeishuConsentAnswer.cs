using System.Text;

namespace MeetingApis.Feishu;

/// <summary>The answer of a user whom <see cref="IFeishuAuthorization.GetConsentUrl"/> asked for consent, as the redirect brings it.</summary>
public sealed record FeishuConsentAnswer
{
    /// <summary>The name of the user, which you later pass to <see cref="FeishuClient.AsUser"/>. The application chooses it: unique in the app, at most 256 characters.</summary>
    public required string User { get; init; }

    /// <summary>The <c>code</c> of the redirect. It works once and for 5 minutes.</summary>
    public required string AuthorizationCode { get; init; }

    /// <summary>The redirect address of the consent request. Feishu compares the two. Null skips the comparison.</summary>
    public Uri? RedirectUri { get; init; }

    /// <summary>The code verifier of the consent request, if it had one.</summary>
    public string? CodeVerifier { get; init; }

    /// <summary>
    /// The user's open id, <c>ou_...</c>, at most 256 characters. With it, a revocation that Feishu pushes finds this consent
    /// whatever <see cref="User"/> is. Null if it is not known: a revocation then finds it only if <see cref="User"/> itself is
    /// the user's open, union or user id.
    /// </summary>
    public string? OpenId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"{nameof(User)} = {User}, {nameof(OpenId)} = {OpenId}, {nameof(AuthorizationCode)} = {Masked.Text(AuthorizationCode)}, {nameof(RedirectUri)} = {RedirectUri}, {nameof(CodeVerifier)} = {Masked.Text(CodeVerifier)}");
        return true;
    }
}
