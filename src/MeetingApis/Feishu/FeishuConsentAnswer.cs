using System.Text;

namespace MeetingApis.Feishu;

/// <summary>What came back from the page to which <see cref="IFeishuAuthorization.GetConsentUrl"/> sent the user.</summary>
public sealed record FeishuConsentAnswer
{
    /// <summary>The user, by the name that <see cref="FeishuClient.AsUser"/> will be given: any name of the application's own, unique in the app, at most 256 characters.</summary>
    public required string User { get; init; }

    /// <summary>The <c>code</c> of the redirect. It works once and for 5 minutes.</summary>
    public required string AuthorizationCode { get; init; }

    /// <summary>The address that the consent request named. Feishu compares the two. Null leaves the comparison out.</summary>
    public Uri? RedirectUri { get; init; }

    /// <summary>The secret of the consent request, where it had one.</summary>
    public string? CodeVerifier { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"{nameof(User)} = {User}, {nameof(AuthorizationCode)} = {Masked.Text(AuthorizationCode)}, {nameof(RedirectUri)} = {RedirectUri}, {nameof(CodeVerifier)} = {Masked.Text(CodeVerifier)}");
        return true;
    }
}
