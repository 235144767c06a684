using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>
/// Takes out of a failure what the request carried in confidence: vendors, proxies and the runtime's own exceptions
/// quote what they were sent.
/// </summary>
internal static class Confidential
{
    /// <summary>More of a message helps nobody, and an exception's text ends up in logs.</summary>
    private const int MostCharacters = 2048;

    /// <summary>Anything shorter may be part of a word or a number by chance, so it is hidden only where it stands alone.</summary>
    private const int UnmistakableLength = 8;
    private const int LeastLength = 4;

    private static readonly string[] s_secretNames = ["password", "secret", "token", "key", "ticket"];

    public static ApiError Hide(ApiError error, ApiCall call, AccessToken? token)
    {
        List<string> secrets = SecretsOf(call, token);
        return error with
        {
            // Callers decide by the code: a password of six digits must not hide one that is the same by chance.
            Code = Without(error.Code, secrets.FindAll(secret => secret.Length >= UnmistakableLength)),
            VendorMessage = Without(error.VendorMessage, secrets),
            RequestId = Without(error.RequestId, secrets),
            HelpLink = Without(error.HelpLink, secrets),
            ResponseExcerpt = Excerpt.Shorten(Without(error.ResponseExcerpt, secrets)),
            Violations = error.Violations.Count == 0 ? error.Violations : [.. error.Violations.Select(violation => new MeetingViolation(Without(violation.Path, secrets)!, Without(violation.Message, secrets)!))],
            RequiredScopes = error.RequiredScopes.Count == 0 ? error.RequiredScopes : [.. error.RequiredScopes.Select(scope => Without(scope, secrets)!)],
            Cause = Without(error.Cause, secrets),
        };
    }

    /// <summary>What the runtime says of an answer that is not HTTP, without quoting it.</summary>
    public static HttpRequestException NotHttp() => new(HttpRequestError.InvalidResponse, "The answer breaks the rules of HTTP.");

    /// <summary>The cause, or one that says the same without quoting the answer.</summary>
    private static Exception? Without(Exception? cause, List<string> secrets) => cause switch
    {
        null => null,
        // The reader quotes the rest of the document after a misspelt null, true or false.
        JsonException json => new JsonException($"The JSON is broken, or of another shape, at line {json.LineNumber}, byte {json.BytePositionInLine}.", json.Path, json.LineNumber, json.BytePositionInLine),
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => NotHttp(),
        _ when Quotes(cause, secrets) => new HttpRequestException((cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown, Without(cause.Message, secrets)),
        _ => cause,
    };

    private static bool Quotes(Exception cause, List<string> secrets)
    {
        for (Exception? one = cause; one is not null; one = one.InnerException)
        {
            if (secrets.Exists(secret => one.Message.Contains(secret, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Without(string? text, List<string> secrets)
    {
        foreach (string secret in text is null ? [] : secrets)
        {
            for (int at = 0; (at = text!.IndexOf(secret, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            {
                if (secret.Length >= UnmistakableLength || StandsAlone(text, at, secret.Length))
                {
                    text = string.Concat(text.AsSpan(0, at), Masked.Mark, text.AsSpan(at + secret.Length));
                    at += Masked.Mark.Length - 1;
                }
            }
        }

        return text?.Length > MostCharacters ? text[..MostCharacters] : text;
    }

    private static bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>The secrets of a call in the forms in which an answer may repeat them, the longest first.</summary>
    private static List<string> SecretsOf(ApiCall call, AccessToken? token)
    {
        var secrets = new List<string>();
        if (token is not null)
        {
            secrets.Add(token.Value);
        }

        foreach (string parameter in call.Request.SecretQuery?.Split('&') ?? [])
        {
            secrets.Add(Uri.UnescapeDataString(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        }

        if (call.Body.Length > 0)
        {
            AddSecrets(call.Body.Written.Span, call.Request.HasSecretBody, secrets);
        }

        return
        [
            .. secrets
                .Where(secret => secret.Length >= LeastLength)
                .SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret), JavaScriptEncoder.Default.Encode(secret), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret), WebUtility.HtmlEncode(secret) })
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(form => form.Length),
        ];
    }

    /// <summary>Where the body is made of credentials, codes are among them: those that authorize, not those that classify.</summary>
    private static void AddSecrets(ReadOnlySpan<byte> body, bool hasCredentials, List<string> secrets)
    {
        var reader = new Utf8JsonReader(body);
        bool isSecret = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && isSecret)
            {
                secrets.Add(reader.GetString()!);
            }

            isSecret = reader.TokenType == JsonTokenType.PropertyName
                && reader.GetString() is { } name
                && (s_secretNames.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase)) || (hasCredentials && name.Contains("code", StringComparison.OrdinalIgnoreCase)));
        }
    }
}
