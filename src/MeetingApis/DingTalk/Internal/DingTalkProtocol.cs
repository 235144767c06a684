using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>
/// DingTalk's answers: the HTTP status and a text <c>code</c> decide together, and some answers of status 200 carry
/// <c>success: false</c>, <c>result: false</c>, a <c>code</c> other than 200, or the old API's <c>errcode</c>.
/// </summary>
internal class DingTalkProtocol : VendorProtocol
{
    protected const string TokenHeader = "x-acs-dingtalk-access-token";

    private const string RequestIdHeader = "x-acs-request-id";

    /// <summary>How long DingTalk shuts out an address that calls far too often.</summary>
    private static readonly TimeSpan s_ban = TimeSpan.FromMinutes(5);

    public override MeetingVendor Vendor => MeetingVendor.DingTalk;

    protected override ErrorTable Errors => DingTalkErrorTable.Table;

    public override void Authorize(HttpRequestMessage request, AccessToken token)
    {
        // A header of the host would go first.
        request.Headers.Remove(TokenHeader);
        request.Headers.Add(TokenHeader, token.Value);
    }

    protected override Verdict ReadEnvelope(in Answer answer)
    {
        bool hasSuccess = false;
        bool? success = null;
        bool? result = null;
        bool isOdd = false;
        bool hasMarker = false;
        var reader = new Utf8JsonReader(answer.Body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (DingTalkErrorDetails.IsNamed(ref reader, "success"))
            {
                if (hasSuccess)
                {
                    return Unreadable(answer, "sent two verdicts in one answer", FailureKind.Ambiguous);
                }

                hasSuccess = true;
                success = ReadVerdict(ref reader, ref isOdd);
            }
            else if (DingTalkErrorDetails.IsNamed(ref reader, "result"))
            {
                // Some answers have their payload there, which is an object or a list, and others only whether the work was done.
                bool? verdict = ReadVerdict(ref reader, ref isOdd);
                result = result == false ? false : verdict;
            }
            else
            {
                bool isCode = DingTalkErrorDetails.IsNamed(ref reader, "code") || DingTalkErrorDetails.IsNamed(ref reader, "errcode");
                hasMarker |= isCode || DingTalkErrorDetails.IsMarker(ref reader);
                bool isStatus = DingTalkErrorDetails.IsNamed(ref reader, "status");
                reader.Read();
                hasMarker |= isStatus && DingTalkErrorDetails.IsBanStatus(ref reader);
                if (isCode && answer.IsSuccessStatus && reader.TokenType != JsonTokenType.Null && VerdictText.ReadCode(ref reader) is null)
                {
                    return Unreadable(answer, "sent a code that is neither text nor a number", FailureKind.Ambiguous);
                }

                reader.Skip();
            }
        }

        VerdictText.ReadToEnd(ref reader);
        if (isOdd && answer.IsSuccessStatus && !hasMarker)
        {
            return Unreadable(answer, "sent a verdict that is neither true nor false", FailureKind.Ambiguous);
        }

        string? refusal = success == false ? "success" : result == false ? "result" : null;
        return answer.IsSuccessStatus && refusal is null && !hasMarker
            ? new Verdict(answer.Body, null, null)
            : ReadMarked(answer, refusal);
    }

    protected override ApiError NotJson(in Answer answer)
    {
        ApiError error = base.NotJson(answer);
        if (DingTalkBanPage.Is(answer))
        {
            ApiError ban = Banned(error);
            return error.Kind == FailureKind.Ambiguous && answer.Operation.ActsAgain ? ban with { Kind = FailureKind.Ambiguous } : ban;
        }

        return answer.Status == HttpStatusCode.Unauthorized
            ? error with { Category = MeetingErrorCategory.Authentication, Kind = error.Kind == FailureKind.Definitive ? FailureKind.TokenRejected : error.Kind }
            : error;
    }

    public override string? RequestIdOf(in Answer answer) =>
        answer.Header(RequestIdHeader) ?? TextIn(answer, ["requestid", "request_id"], depth: 1);

    /// <summary>The newer API has it in a header of every answer.</summary>
    public override string? RequestIdIn(HttpResponseHeaders headers) => Received(headers, RequestIdHeader);

    /// <summary>Reads whether the work was done, however it is written; null if the value does not say.</summary>
    private static bool? ReadVerdict(ref Utf8JsonReader reader, ref bool isOdd)
    {
        reader.Read();
        string? text = VerdictText.ReadText(ref reader)?.ToUpperInvariant();
        bool? verdict = text switch
        {
            "TRUE" or "1" => true,
            "FALSE" or "0" => false,
            _ => null,
        };
        isOdd |= verdict is null && !string.IsNullOrEmpty(text);
        return verdict;
    }

    /// <param name="answer">The answer.</param>
    /// <param name="refusal">The name of the member that says false; null where none does.</param>
    private Verdict ReadMarked(in Answer answer, string? refusal)
    {
        if (!DingTalkErrorDetails.TryRead(answer.Body.Span, out DingTalkErrorDetails details))
        {
            return Unreadable(answer, "sent two codes in one answer", FailureKind.Ambiguous);
        }

        if (details.IsBan)
        {
            return Banned(Unreadable(answer, "shuts this address out", FailureKind.Definitive));
        }

        if (details.HasOddCode || (details.HasNullCode && !answer.IsSuccessStatus))
        {
            return Unreadable(answer, "sent a code that is neither text nor a number", FailureKind.Ambiguous);
        }

        if (details.Code is not { } code)
        {
            return refusal is not null || !answer.IsSuccessStatus || details.HasError ? WithoutCode(answer, refusal, details) : new Verdict(answer.Body, null, null);
        }

        ErrorRow? row = RowOf(answer.Operation, code);
        ApiError error = Explained(answer, row, code);
        if (row is null && answer.Status == HttpStatusCode.Unauthorized)
        {
            error = error with { Category = MeetingErrorCategory.Authentication, Kind = FailureKind.TokenRejected };
        }

        return error with
        {
            VendorMessage = details.Message,
            RequestId = details.RequestId ?? error.RequestId,
            RequiredScopes = ScopesOf(answer, row, details.RequiredScopes, details.Message),
        };
    }

    private ApiError WithoutCode(in Answer answer, string? refusal, DingTalkErrorDetails details)
    {
        ApiError error = WithoutCode(answer, "sent a failure without a code");
        error = error with
        {
            VendorMessage = details.Message ?? error.VendorMessage,
            RequestId = details.RequestId ?? error.RequestId,
            RequiredScopes = details.RequiredScopes.Count > 0 ? details.RequiredScopes : error.RequiredScopes,
        };
        return answer.Status switch
        {
            HttpStatusCode.Unauthorized when error.Code is null => error with { Kind = FailureKind.TokenRejected },
            _ when answer.IsSuccessStatus && refusal is not null && error.Code is null => error with { Category = MeetingErrorCategory.Unknown, Kind = FailureKind.Definitive, Problem = $"says that the call did not succeed ({refusal}: false)" },
            _ => error,
        };
    }

    protected override ErrorRow? RowOf(ApiOperation operation, string code) =>
        DingTalkCode.Normalize(code) is var lookup ? Errors.Find(operation.Name, lookup) ?? DingTalkErrorTable.Fallback(lookup) : null;

    protected override bool AreSame(string code, string other) => DingTalkCode.Normalize(code) == DingTalkCode.Normalize(other);

    /// <summary>Status 403 is for calls without permission, where no code says that there were too many. Most other answers without a code are no answers of the API.</summary>
    protected override MeetingErrorCategory? CategoryOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => MeetingErrorCategory.Authentication,
        HttpStatusCode.Forbidden => MeetingErrorCategory.Permission,
        _ => null,
    };

    private static ApiError Banned(ApiError error) => error with
    {
        Category = MeetingErrorCategory.RateLimit,
        Kind = FailureKind.Throttled,
        Problem = "shuts this address out because of too many calls",
        RetryAfter = s_ban,
        HoldsWholeApp = true,
    };
}
