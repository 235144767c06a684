using System.Collections.Concurrent;

namespace MeetingApis.Internal;

/// <summary>
/// The waits that a vendor has ordered to an app in one organisation: for one operation, or for everything. No call goes
/// out before they are over.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="telemetry">Counts the orders.</param>
/// <param name="app">The waits of the app itself, which hold for every organisation; null where these are they.</param>
internal sealed class Holds(TimeProvider time, ClientTelemetry telemetry, Holds? app = null)
{
    private const string WholeApp = "";

    /// <summary>An order beyond this is not believed: a proxy's stray header must not stop an app for days.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_leastSpread = TimeSpan.FromSeconds(0.25);

    private readonly ConcurrentDictionary<string, Hold> _holds = new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);
    private volatile bool _any;

    /// <summary>Whether a wait is in force.</summary>
    public bool Any => LongestLeft > TimeSpan.Zero;

    /// <summary>The longest wait in force, whichever operation it is for; zero for none.</summary>
    public TimeSpan LongestLeft => _holds.Values.Aggregate(TimeSpan.Zero, (longest, hold) => Left(hold) is var left && left > longest ? left : longest);

    /// <summary>The time left until the operation may be called; usually zero.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="spread">A random wait on top, so that the waiters do not all go at once.</param>
    public TimeSpan Left(ApiOperation operation, out TimeSpan spread)
    {
        spread = TimeSpan.Zero;
        Holds wholeApp = app ?? this;
        if (!_any && !wholeApp._any)
        {
            return TimeSpan.Zero;
        }

        Hold? longest = Longest(_holds.GetValueOrDefault(operation.Name), wholeApp._holds.GetValueOrDefault(WholeApp));
        TimeSpan left = longest is null ? TimeSpan.Zero : Left(longest);
        if (left > TimeSpan.Zero)
        {
            TimeSpan most = 0.1 * longest!.Wait;
            spread = Random.Shared.NextDouble() * (most > s_leastSpread ? most : s_leastSpread);
        }

        return left;
    }

    /// <summary>Remembers the order in an answer, if there is one.</summary>
    /// <returns>The wait that holds from now on; null where nothing was ordered.</returns>
    public TimeSpan? Place(ApiOperation operation, ApiError error)
    {
        if (error.RetryAfter is not { } asked || asked <= TimeSpan.Zero)
        {
            return error.RetryAfter;
        }

        if (error.HoldsWholeApp && app is not null)
        {
            return app.Place(operation, error);
        }

        string key = error.HoldsWholeApp ? WholeApp : operation.Name;
        Hold? before = _holds.GetValueOrDefault(key);
        Hold hold = _holds.AddOrUpdate(key, _ => Begin(asked), (_, known) => Extend(known, asked, error.RetryAfterGrowsTo));
        _any = true;
        telemetry.Held(operation);
        TimeSpan inForce = ReferenceEquals(hold, before) ? Left(hold) : hold.Wait;
        return inForce > asked ? inForce : asked;
    }

    /// <summary>The operation works again, so that the next order begins small.</summary>
    public void Forget(ApiOperation operation)
    {
        if (_any && _holds.TryGetValue(operation.Name, out Hold? hold) && Left(hold) == TimeSpan.Zero)
        {
            _holds.TryRemove(KeyValuePair.Create(operation.Name, hold));
        }
    }

    private static Hold? Longest(Hold? one, Hold? other) => one is null || other?.Until > one.Until ? other : one;

    private Hold Begin(TimeSpan wait)
    {
        TimeSpan believed = wait < s_longest ? wait : s_longest;
        return new Hold(believed, time.GetTimestamp() + (long)(believed.TotalSeconds * time.TimestampFrequency));
    }

    /// <summary>Answers to calls that were under way when the hold began say nothing new; an answer after it may mean a longer one.</summary>
    private Hold Extend(Hold known, TimeSpan asked, TimeSpan? growsTo)
    {
        bool isRunning = Left(known) > TimeSpan.Zero;
        TimeSpan wait = growsTo is { } most && !isRunning ? Smaller(known.Wait * 2, most) : asked;
        Hold next = Begin(wait);
        return isRunning && (growsTo is not null || known.Until >= next.Until) ? known : next;
    }

    private static TimeSpan Smaller(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private TimeSpan Left(Hold hold)
    {
        long now = time.GetTimestamp();
        return hold.Until > now ? time.GetElapsedTime(now, hold.Until) : TimeSpan.Zero;
    }

    /// <param name="Wait">How long the hold is in all.</param>
    /// <param name="Until">The timestamp at which it ends.</param>
    private sealed record Hold(TimeSpan Wait, long Until);
}
