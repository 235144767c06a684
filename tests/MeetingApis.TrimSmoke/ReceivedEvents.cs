using System.Collections.Concurrent;

namespace MeetingApis.TrimSmoke;

/// <summary>The events that reached a handler: by their types, with the names of the records that they became.</summary>
internal sealed class ReceivedEvents
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<string, string> _records = new(StringComparer.Ordinal);

    public Task AddAsync(VendorEvent happened)
    {
        _records[happened.Envelope.EventType] = happened.GetType().Name;
        return Task.CompletedTask;
    }

    /// <summary>Waits until an event of each type was handled, and throws unless every one became a record of its own.</summary>
    public async Task WaitForAsync(string[] types)
    {
        using var limit = new CancellationTokenSource(s_longest);
        while (!Array.TrueForAll(types, _records.ContainsKey) && !limit.IsCancellationRequested)
        {
            await Task.Delay(s_pause);
        }

        Check.Equal("The events that did not come", "", string.Join(' ', types.Where(type => !_records.ContainsKey(type))));
        Check.Equal("The events that are unknown", "", string.Join(' ', types.Where(type => _records[type].StartsWith("Unknown", StringComparison.Ordinal))));
    }
}
