using System.Net;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>Answers to requests for tokens and permanent codes are never quoted, and what these carry, where they carry one, is the suite's token.</summary>
internal sealed class WeComTokenProtocol(ILogger logger) : WeComProtocol(logger)
{
    public override bool IsOfCredentials => true;

    public override AnswerSource? SourceOf(in Answer answer) => new(answer.Status, null);

    /// <summary>The suite's token as a query parameter.</summary>
    public static string QueryOf(AccessToken token) => "suite_access_token=" + Uri.EscapeDataString(token.Value);

    public override void Authorize(HttpRequestMessage request, AccessToken token) => LateQuery.Append(request, QueryOf(token));

    /// <summary>The pages promise a code for failures only; some of their successes have none.</summary>
    protected override bool IsSuccessWithoutCode(in Answer answer) =>
        answer.Status == HttpStatusCode.OK && answer.Operation.PathTemplate.StartsWith("/cgi-bin/service/", StringComparison.Ordinal);
}
