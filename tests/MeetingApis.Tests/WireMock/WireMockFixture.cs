namespace MeetingApis.Tests.WireMock;

/// <summary>
/// A server that answers by the mapping files: the WireMock whose address stands in <c>MEETINGAPIS_WIREMOCK_URL</c>, or,
/// where none does, a WireMock.Net in this process.
/// </summary>
public sealed class WireMockFixture : IDisposable
{
    private readonly MappedServer _server = Environment.GetEnvironmentVariable("MEETINGAPIS_WIREMOCK_URL") is { Length: > 0 } address
        ? new JavaWireMock(new(address))
        : new WireMockNet();

    public WireMockFixture() => Http = new() { BaseAddress = BaseAddress };

    /// <summary>Where the vendors live, all three of them: their paths are disjoint.</summary>
    public Uri BaseAddress => _server.BaseAddress;

    public HttpClient Http { get; }

    /// <inheritdoc cref="MappedServer.ComparesNumbersByValue"/>
    public bool ComparesNumbersByValue => _server.ComparesNumbersByValue;

    /// <inheritdoc cref="MappedServer.MatchedBy"/>
    public string? MatchedBy(HttpResponseMessage response) => _server.MatchedBy(response);

    /// <inheritdoc cref="MappedServer.CountAsync"/>
    public Task<int> CountAsync(HttpMethod method, string pathAndQuery, CancellationToken cancellationToken) => _server.CountAsync(method, pathAndQuery, cancellationToken);

    /// <inheritdoc cref="MappedServer.ResetAsync"/>
    public Task ResetAsync(CancellationToken cancellationToken) => _server.ResetAsync(cancellationToken);

    public void Dispose()
    {
        Http.Dispose();
        _server.Dispose();
    }
}
