namespace MeetingApis.DingTalk.Internal;

/// <summary>What the settings for events must be.</summary>
internal static class DingTalkEventOptionsCheck
{
    /// <summary>Checks the settings, and makes the cipher of them.</summary>
    public static EnvelopeCipher CreateCipher(DingTalkEventOptions options)
    {
        Demand(options, !string.IsNullOrWhiteSpace(options.Token), nameof(options.Token), "must be the token of the app's event subscription, but is empty");
        Demand(options, EnvelopeCipher.TryReadKey(options.AesKey, out byte[] key), nameof(options.AesKey), "must be the 43 letters and digits of the app's aes_key");
        Demand(options, options.OwnerKeys.Count > 0 && !options.OwnerKeys.Any(string.IsNullOrWhiteSpace), nameof(options.OwnerKeys), "must name at least one key, such as the app's key, and no empty one");
        Demand(options, options.MaxAge > TimeSpan.Zero, nameof(options.MaxAge), "must be more than zero");
        Demand(options, options.Deadline > TimeSpan.Zero, nameof(options.Deadline), "must be more than zero");
        return new EnvelopeCipher(key, options.Token);
    }

    private static void Demand(DingTalkEventOptions options, bool holds, string property, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"{nameof(DingTalkEventOptions)}.{property} {rule}.", nameof(options));
        }
    }
}
