using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>
/// Removes the secrets of the request from a failure: vendors, proxies and the runtime's own exceptions quote what they
/// were sent.
/// </summary>
internal static class Confidential
{
    public static Secrets Of(ApiCall call, AccessToken? token) =>
        Secrets.Of(token, call.Request.SecretQuery, call.Body.Length > 0 ? call.Body.Written.Span : default, call.Request.HasSecretBody);

    public static ApiError Hide(ApiError error, ApiCall call, AccessToken? token)
    {
        Secrets secrets = Of(call, token);
        return error with
        {
            Problem = VendorText.Clean(error.Problem, secrets),
            // Callers decide by the code: a password of six digits must not hide one that is the same by chance.
            Code = VendorText.Clean(error.Code, secrets.Unmistakable, VendorText.MostOfName),
            VendorMessage = VendorText.Clean(error.VendorMessage, secrets),
            RequestId = VendorText.Clean(error.RequestId, secrets, VendorText.MostOfName),
            HelpLink = VendorText.Clean(error.HelpLink, secrets),
            ResponseExcerpt = error.ResponseExcerpt is { } page ? Excerpt.Finish(VendorText.Clean(page, secrets, VendorText.Window)!, page.Length > VendorText.Window) : null,
            Violations = error.Violations.Count == 0 ? error.Violations : [.. error.Violations.Take(ApiError.MostParts).Select(violation => Hide(violation, secrets))],
            RequiredScopes = error.RequiredScopes.Count == 0 ? error.RequiredScopes : [.. error.RequiredScopes.Take(ApiError.MostParts).Select(scope => VendorText.Clean(scope, secrets, VendorText.MostOfName)!)],
            Cause = Without(error.Cause, secrets),
        };
    }

    private static MeetingViolation Hide(MeetingViolation violation, Secrets secrets) =>
        new(VendorText.Clean(violation.Path, secrets, VendorText.MostOfName)!, VendorText.Clean(violation.Message, secrets)!) { VendorField = VendorText.Clean(violation.VendorField, secrets, VendorText.MostOfName) };

    /// <summary>Returns the cause, or an exception that says the same without quoting the answer.</summary>
    private static Exception? Without(Exception? cause, Secrets secrets) => cause switch
    {
        null => null,
        // The reader quotes the rest of the document after a misspelt null, true or false.
        JsonException json => new JsonException($"The JSON is broken, or of another shape, at line {json.LineNumber}, byte {json.BytePositionInLine}.", VendorText.Clean(json.Path, secrets), json.LineNumber, json.BytePositionInLine),
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => QuotingFailure.NotHttp(),
        _ when Quotes(cause, secrets) => new HttpRequestException((cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown, VendorText.Clean(cause.Message, secrets)),
        _ => cause,
    };

    private static bool Quotes(Exception cause, Secrets secrets)
    {
        for (Exception? one = cause; one is not null; one = one.InnerException)
        {
            if (secrets.AreIn(one.Message))
            {
                return true;
            }
        }

        return false;
    }
}
