namespace MeetingApis.Internal;

/// <summary>How long to wait before connecting again: by chance, up to a limit that doubles with each failure.</summary>
/// <param name="First">The limit after the first failure.</param>
/// <param name="Most">The limit after many failures.</param>
internal sealed record ReconnectDelay(TimeSpan First, TimeSpan Most)
{
    /// <summary>No limit is above it, whatever a vendor says.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(1);

    /// <summary>Where the vendor does not say.</summary>
    public static ReconnectDelay Default { get; } = new(s_least, Longest);

    /// <param name="failures">How many attempts have failed in a row, at least 1.</param>
    /// <param name="chance">A number from 0 up to 1.</param>
    public TimeSpan After(int failures, double chance)
    {
        TimeSpan first = Clamp(First);
        TimeSpan most = Clamp(Most);
        TimeSpan limit = first * Math.Pow(2, Math.Min(failures, 32) - 1);
        return (limit < most ? limit : most > first ? most : first) * chance;
    }

    private static TimeSpan Clamp(TimeSpan limit) => limit < s_least ? s_least : limit > Longest ? Longest : limit;
}
