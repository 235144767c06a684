using System.Collections.Concurrent;

namespace MeetingApis.Samples.MultiTenant;

/// <summary>What the worker did. A real application would look at its metrics.</summary>
internal sealed class Journal
{
    private readonly ConcurrentQueue<Move> _moves = [];
    private int _failures;

    public IReadOnlyCollection<Move> Moves => _moves;

    public int Failures => Volatile.Read(ref _failures);

    public void Add(Move move) => _moves.Enqueue(move);

    public void AddFailure() => Interlocked.Increment(ref _failures);
}
