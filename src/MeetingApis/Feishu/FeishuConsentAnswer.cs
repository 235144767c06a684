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

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"{nameof(User)} = {User}, {nameof(AuthorizationCode)} = {Masked.Text(AuthorizationCode)}, {nameof(RedirectUri)} = {RedirectUri}, {nameof(CodeVerifier)} = {Masked.Text(CodeVerifier)}");
        return true;
    }
}
