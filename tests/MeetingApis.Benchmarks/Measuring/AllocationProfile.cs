using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>
/// Which types the allocated bytes are, by the runtime's own samples: one for about every 100 kB, so that many calls are
/// needed and a type's share is right within a few percent.
/// </summary>
internal sealed class AllocationProfile : EventListener
{
    private const EventKeywords GarbageCollection = (EventKeywords)1;

    private readonly ConcurrentDictionary<string, long> _bytes = new(StringComparer.Ordinal);

    /// <summary>The bytes of each type in one call.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(Func<Task> call, int calls)
    {
        using var profile = new AllocationProfile();
        for (int i = 0; i < calls; i++)
        {
            await call();
        }

        return profile._bytes.ToDictionary(type => type.Key, type => (double)type.Value / calls, StringComparer.Ordinal);
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollection);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) == true
            && eventData.PayloadNames!.IndexOf("TypeName") is >= 0 and int name
            && eventData.PayloadNames.IndexOf("AllocationAmount64") is >= 0 and int amount)
        {
            _bytes.AddOrUpdate((string)eventData.Payload![name]!, static (_, bytes) => bytes, static (_, sum, bytes) => sum + bytes, Convert.ToInt64(eventData.Payload[amount], CultureInfo.InvariantCulture));
        }
    }
}
