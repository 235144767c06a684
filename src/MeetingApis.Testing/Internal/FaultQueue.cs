namespace MeetingApis.Testing;

/// <summary>Faults that wait for their calls, in order.</summary>
internal sealed class FaultQueue
{
    private readonly List<Waiting> _waiting = [];

    /// <param name="fault">What happens to the calls.</param>
    /// <param name="operation">The operation that it waits for; null for any.</param>
    /// <param name="times">How many calls it happens to.</param>
    public void Add(Fault fault, string? operation, int times) => _waiting.Add(new Waiting(fault, operation, times));

    /// <summary>Takes the first fault that waits for a call of this route; null for none.</summary>
    public Fault? Take(SimulatorRoute route)
    {
        int first = _waiting.FindIndex(waiting => waiting.Operation is null || string.Equals(waiting.Operation, route.Operation?.Name, StringComparison.Ordinal));
        if (first < 0)
        {
            return null;
        }

        Waiting taken = _waiting[first];
        if (taken.Times > 1)
        {
            _waiting[first] = taken with { Times = taken.Times - 1 };
        }
        else
        {
            _waiting.RemoveAt(first);
        }

        return taken.Fault;
    }

    private sealed record Waiting(Fault Fault, string? Operation, int Times);
}
