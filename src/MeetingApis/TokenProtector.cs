namespace MeetingApis;

/// <summary>Creates ready-made <see cref="ITokenProtector"/>s.</summary>
public static class TokenProtector
{
    /// <summary>
    /// Leaves values as they are, so anyone who can read the cache or the store can act as the application. Use it for
    /// a store that nobody else can read, or that encrypts by itself.
    /// </summary>
    public static ITokenProtector Plain { get; } = new PlainTokenProtector();

    /// <summary>Encrypts with AES-256-GCM. All processes that share tokens need the same key.</summary>
    /// <param name="key">The key, 32 random bytes.</param>
    /// <param name="earlierKeys">Keys that were used before. Values encrypted with them stay readable; new values are encrypted with <paramref name="key"/>.</param>
    /// <exception cref="ArgumentException">A key is not 32 bytes long.</exception>
    public static ITokenProtector FromKey(ReadOnlySpan<byte> key, params IReadOnlyList<byte[]> earlierKeys)
    {
        ArgumentNullException.ThrowIfNull(earlierKeys);
        return new AesTokenProtector([key.ToArray(), .. earlierKeys]);
    }
}
