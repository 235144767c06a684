namespace MeetingApis.Tests.WireMock;

/// <summary>The base of tests on the mapping files; each begins with scenarios at their start and no requests counted.</summary>
[Collection(WireMockCollection.Name)]
[Trait("Category", "WireMock")]
public abstract class WireMockTests(WireMockFixture server) : IAsyncLifetime
{
    protected WireMockFixture Server { get; } = server;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Server.ResetAsync(Cancellation);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
