using System.Collections.Concurrent;

namespace MeetingApis.Internal;

/// <summary>The transport of all clients for which the application gives none: one pool of connections for the process, and one more for each other time to connect.</summary>
internal static class SharedTransport
{
    private static readonly ConcurrentDictionary<TimeSpan, TransportGuard> s_guards = new();

    public static GuardedChain Guarded(TimeSpan connectTimeout)
    {
        TransportGuard guard = s_guards.GetOrAdd(connectTimeout, static time => new TransportGuard(TransportGuard.Secure(HttpClients.CreateTransport(time)), isShared: true));
        return new GuardedChain(guard, guard);
    }
}
