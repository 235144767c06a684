using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>The secrets of a request, in the forms in which an answer may repeat them.</summary>
internal sealed class Secrets
{
    /// <summary>Anything shorter may be part of a word or a number by chance, so it is hidden only where it stands alone.</summary>
    private const int UnmistakableLength = 8;
    private const int LeastLength = 4;

    private static readonly string[] s_names = ["password", "secret", "token", "key", "ticket", "mobile", "email", "phone"];

    /// <summary>The longest first.</summary>
    private readonly string[] _forms;

    private Secrets(string[] forms) => _forms = forms;

    /// <summary>No secrets, for a failure before anything was sent.</summary>
    public static Secrets None { get; } = new([]);

    /// <summary>The secrets that cannot occur by chance; a password of six digits does not count.</summary>
    public Secrets Unmistakable => new(Array.FindAll(_forms, static form => form.Length >= UnmistakableLength));

    /// <param name="token">The token that it carried; null for none.</param>
    /// <param name="secretQuery">The part of its query that is confidential; null for none.</param>
    /// <param name="body">Its body; empty for none.</param>
    /// <param name="hasSecretBody">Whether the body is made of credentials.</param>
    public static Secrets Of(AccessToken? token, string? secretQuery, ReadOnlySpan<byte> body, bool hasSecretBody)
    {
        var secrets = new List<string>();
        if (token is not null)
        {
            secrets.Add(token.Value);
        }

        foreach (string parameter in secretQuery?.Split('&') ?? [])
        {
            secrets.Add(Uri.UnescapeDataString(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        }

        if (!body.IsEmpty)
        {
            AddSecrets(body, hasSecretBody, secrets);
        }

        return new Secrets(
        [
            .. secrets
                .Where(secret => secret.Length >= LeastLength)
                .SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret), JavaScriptEncoder.Default.Encode(secret), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret), WebUtility.HtmlEncode(secret) })
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(form => form.Length),
        ]);
    }

    public bool AreIn(string text) => Array.Exists(_forms, form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>The length of the secret that begins at a place in a text; 0 if none does.</summary>
    public int LengthAt(string text, int at)
    {
        foreach (string form in _forms)
        {
            if (string.Compare(text, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (form.Length >= UnmistakableLength || StandsAlone(text, at, form.Length)))
            {
                return form.Length;
            }
        }

        return 0;
    }

    private static bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>Where the body is made of credentials, codes are among them: those that authorize, not those that classify.</summary>
    private static void AddSecrets(ReadOnlySpan<byte> body, bool hasCredentials, List<string> secrets)
    {
        var reader = new Utf8JsonReader(body);
        bool isSecret = false;
        int? list = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (isSecret, list) = (IsSecret(reader.GetString()!, hasCredentials), null);
                    continue;
                case JsonTokenType.StartArray when isSecret:
                    // Each item of a list is what the list's name says.
                    list ??= reader.CurrentDepth;
                    continue;
                case JsonTokenType.String when isSecret:
                    secrets.Add(reader.GetString()!);
                    break;
            }

            isSecret &= reader.CurrentDepth > list;
        }
    }

    private static bool IsSecret(string name, bool hasCredentials) =>
        s_names.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase)) || (hasCredentials && name.Contains("code", StringComparison.OrdinalIgnoreCase));
}
