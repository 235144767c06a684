namespace MeetingApis.Internal;

/// <summary>The transport of all clients for which the application gives none: one pool of connections for the process.</summary>
internal static class SharedTransport
{
    private static readonly TransportGuard s_guard = new(TransportGuard.Secure(HttpClients.CreateTransport()), isShared: true);

    public static GuardedChain Guarded { get; } = new(s_guard, s_guard);
}
