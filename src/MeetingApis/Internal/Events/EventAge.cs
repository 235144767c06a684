namespace MeetingApis.Internal;

/// <summary>How old an event may be, and how far in the future.</summary>
internal static class EventAge
{
    /// <summary>How far a vendor's clock may be ahead.</summary>
    private static readonly TimeSpan s_mostAhead = TimeSpan.FromMinutes(5);

    /// <param name="happenedAt">When it happened. An event without a time is not timely.</param>
    /// <param name="maxAge">How old it may be.</param>
    /// <param name="time">The clock.</param>
    public static bool IsTimely(DateTimeOffset? happenedAt, TimeSpan maxAge, TimeProvider time)
    {
        TimeSpan? age = time.GetUtcNow() - happenedAt;
        return age <= maxAge && age >= -s_mostAhead;
    }
}
