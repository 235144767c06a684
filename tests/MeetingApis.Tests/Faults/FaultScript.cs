namespace MeetingApis.Tests.Faults;

/// <summary>Faults in their order; the last one stays.</summary>
internal sealed class FaultScript
{
    private readonly Lock _lock = new();
    private readonly Queue<Fault> _faults = new();
    private Fault? _last;

    public void Add(ReadOnlySpan<Fault> faults)
    {
        lock (_lock)
        {
            foreach (Fault fault in faults)
            {
                _faults.Enqueue(fault);
            }
        }
    }

    public Fault Next()
    {
        lock (_lock)
        {
            _last = _faults.TryDequeue(out Fault? next) ? next : _last;
            return _last ?? throw new InvalidOperationException("The test wrote no script.");
        }
    }
}
