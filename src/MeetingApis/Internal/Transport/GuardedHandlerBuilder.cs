using Microsoft.Extensions.Http;

namespace MeetingApis.Internal;

/// <summary>
/// Shows a handler builder to what the host has configured, and sees whether any of that asks for the transport. Where
/// nothing does, the client sends through the transport that all clients of the process share.
/// </summary>
internal sealed class GuardedHandlerBuilder(HttpMessageHandlerBuilder builder, TimeSpan connectTimeout) : HttpMessageHandlerBuilder
{
    private HttpMessageHandler? _transport;

    public override string? Name
    {
        get => builder.Name;
        set => builder.Name = value!;
    }

    /// <summary>The client's own transport, which is made as soon as it is asked for.</summary>
    public override HttpMessageHandler PrimaryHandler
    {
        get => _transport ??= HttpClients.CreateTransport(connectTimeout);
        set => _transport = value;
    }

    public override IList<DelegatingHandler> AdditionalHandlers => builder.AdditionalHandlers;

    public override IServiceProvider Services => builder.Services;

    public override HttpMessageHandler Build() => builder.Build();

    /// <summary>Begins anew with the shared transport.</summary>
    public void ForgetTransport() => _transport = null;

    /// <summary>Takes foreign retries off, and puts a guard around the transport, below all handlers.</summary>
    public GuardedChain InstallGuard()
    {
        GuardedChain chain = _transport is null ? SharedTransport.Guarded(connectTimeout) : TransportGuard.Install(_transport);
        builder.PrimaryHandler = chain.First;
        return ForeignRetries.RemoveFrom(AdditionalHandlers) ? chain with { HadForeignRetries = true } : chain;
    }
}
