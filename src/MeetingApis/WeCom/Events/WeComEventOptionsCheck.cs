namespace MeetingApis.WeCom.Internal;

/// <summary>What the settings for events must be.</summary>
internal static class WeComEventOptionsCheck
{
    public static OptionsFailures Check(WeComEventOptions options)
    {
        var failures = new OptionsFailures();
        EventSecrets.CheckToken(options.Token, nameof(options.Token), "It is in the app's settings for receiving messages.", failures);
        EventSecrets.CheckKey(options.EncodingAesKey, nameof(options.EncodingAesKey), "It is in the app's settings for receiving messages.", failures);
        // An empty one stands for nobody.
        failures.Require(options.ReceiveIds.Count > 0, $"{nameof(options.ReceiveIds)} must name whom events are for: the corpid of a self-built app, or the id of a suite or template.");
        foreach (string id in options.ReceiveIds)
        {
            MeetingOptionsRules.CheckText(id, nameof(options.ReceiveIds), failures);
        }

        failures.Require(options.MaxAge > TimeSpan.Zero, $"{nameof(options.MaxAge)} must be more than zero, but is {options.MaxAge}.");
        failures.Require(options.Deadline > TimeSpan.Zero, $"{nameof(options.Deadline)} must be more than zero, but is {options.Deadline}.");
        failures.Require(options.CommandDeadline > TimeSpan.Zero, $"{nameof(options.CommandDeadline)} must be more than zero, but is {options.CommandDeadline}.");
        return failures;
    }
}
