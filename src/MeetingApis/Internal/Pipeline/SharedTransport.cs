namespace MeetingApis.Internal;

/// <summary>The transport of all clients for which the application gives none: one pool of connections for the process.</summary>
internal static class SharedTransport
{
    public static TransportGuard Guarded { get; } = new TransportGuard(TransportGuard.Secure(HttpClients.CreateTransport()), isShared: true);
}
