namespace MeetingApis.DingTalk.Internal;

/// <summary>What the settings for events must be.</summary>
internal static class DingTalkEventOptionsCheck
{
    public static OptionsFailures Check(DingTalkEventOptions options)
    {
        var failures = new OptionsFailures();
        EventSecrets.CheckToken(options.Token, nameof(options.Token), "It is in the developer console, with the app's event subscription.", failures);
        EventSecrets.CheckKey(options.AesKey, nameof(options.AesKey), "It is in the developer console, with the app's event subscription.", failures);
        failures.Require(options.OwnerKeys.Count > 0 && !options.OwnerKeys.Any(string.IsNullOrWhiteSpace), $"{nameof(options.OwnerKeys)} must name at least one key, such as the app's key, and no empty one.");
        foreach (string key in options.OwnerKeys)
        {
            MeetingOptionsRules.CheckText(key, nameof(options.OwnerKeys), failures);
        }

        failures.Require(options.MaxAge > TimeSpan.Zero, $"{nameof(options.MaxAge)} must be more than zero, but is {options.MaxAge}.");
        failures.Require(options.Deadline > TimeSpan.Zero, $"{nameof(options.Deadline)} must be more than zero, but is {options.Deadline}.");
        return failures;
    }
}
