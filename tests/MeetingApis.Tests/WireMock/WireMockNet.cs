using WireMock.Server;

namespace MeetingApis.Tests.WireMock;

/// <summary>A WireMock.Net in this process.</summary>
internal sealed class WireMockNet : MappedServer
{
    private readonly WireMockServer _server = WireMockServer.Start();

    public WireMockNet() => _server.ReadStaticMappings(MappingFile.WireMockNetFolder);

    public override Uri BaseAddress => new(_server.Url!);

    public override bool ComparesNumbersByValue => false;

    public override string? MatchedBy(HttpResponseMessage response) => _server.LogEntries[^1].MappingTitle;

    public override Task<int> CountAsync(HttpMethod method, string pathAndQuery, CancellationToken cancellationToken) =>
        Task.FromResult(_server.LogEntries.Count(entry => entry.RequestMessage!.Method == method.Method && new Uri(entry.RequestMessage.Url).PathAndQuery == pathAndQuery));

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        _server.ResetScenarios();
        _server.ResetLogEntries();
        return Task.CompletedTask;
    }

    public override void Dispose() => _server.Dispose();
}
