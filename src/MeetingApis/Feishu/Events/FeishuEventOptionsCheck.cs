namespace MeetingApis.Feishu.Internal;

/// <summary>What the settings for events must be.</summary>
internal static class FeishuEventOptionsCheck
{
    public static OptionsFailures Check(FeishuEventOptions options)
    {
        var failures = new OptionsFailures();
        CheckSecret(options.VerificationToken, nameof(options.VerificationToken), "It is in the developer console, under the app's events and callbacks.", failures);
        if (options.EncryptKey is not null)
        {
            CheckSecret(options.EncryptKey, nameof(options.EncryptKey), "It is null for an app that has none.", failures);
        }
        else if (!options.AllowUnsigned)
        {
            failures.AddMissing($"{nameof(options.EncryptKey)} is missing. Without it, anyone who knows the verification token can send events; set {nameof(options.AllowUnsigned)} to accept that.");
        }

        if (string.IsNullOrEmpty(options.AppId))
        {
            failures.AddMissing($"{nameof(options.AppId)} is missing. Events for another app are refused, so the app must be known.");
        }

        MeetingOptionsRules.CheckText(options.AppId, nameof(options.AppId), failures);
        failures.Require(options.MaxAge > TimeSpan.Zero, $"{nameof(options.MaxAge)} must be more than zero, but is {options.MaxAge}.");
        failures.Require(options.Deadline > TimeSpan.Zero, $"{nameof(options.Deadline)} must be more than zero, but is {options.Deadline}.");
        return failures;
    }

    private static void CheckSecret(string value, string name, string advice, OptionsFailures failures)
    {
        if (string.IsNullOrEmpty(value))
        {
            failures.AddMissing($"{name} is missing. {advice}");
        }
        else if (CredentialText.FaultOfChosen(value) is { } fault)
        {
            failures.Add($"{name} {fault}");
        }
    }
}
