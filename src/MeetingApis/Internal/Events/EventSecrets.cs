namespace MeetingApis.Internal;

/// <summary>Checks what events are signed and encrypted with, without saying what it is.</summary>
internal static class EventSecrets
{
    public static void CheckToken(string? token, string name, string place, OptionsFailures failures)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            failures.AddMissing($"{name} is missing. {place}");
        }
        else if (CredentialText.FaultOfChosen(token) is { } fault)
        {
            failures.Add($"{name} {fault}");
        }
    }

    public static void CheckKey(string? key, string name, string place, OptionsFailures failures)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            failures.AddMissing($"{name} is missing. {place}");
        }
        else if (CredentialText.FaultOfChosen(key) is { } fault)
        {
            failures.Add($"{name} {fault}");
        }
        else if (!EnvelopeCipher.TryReadKey(key, out _))
        {
            failures.Add($"{name} must be 43 letters and digits, but {(key.Length == 43 ? "holds other characters" : $"has {key.Length} characters")}. {place}");
        }
    }

    /// <summary>The cipher of settings that were found right.</summary>
    public static EnvelopeCipher CreateCipher(string key, string token) =>
        new(EnvelopeCipher.TryReadKey(key, out byte[] bytes) ? bytes : throw new ArgumentException("The key must be 43 letters and digits.", nameof(key)), token);
}
