namespace MeetingApis.Internal;

/// <summary>The transport of all clients that are made with <c>new</c> and without a handler: one pool of connections for the process.</summary>
internal static class SharedTransport
{
    public static HttpMessageHandler Guarded { get; } = new TransportGuard(TransportGuard.Secure(HttpClients.CreateTransport()));
}
