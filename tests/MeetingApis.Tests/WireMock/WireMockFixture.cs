using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>
/// A server that answers by the mapping files: the WireMock whose address stands in <c>MEETINGAPIS_WIREMOCK_URL</c>, or,
/// where none does, one in this process. Tests speak to both through HTTP alone.
/// </summary>
public sealed class WireMockFixture : IAsyncLifetime
{
    private readonly string? _external = Environment.GetEnvironmentVariable("MEETINGAPIS_WIREMOCK_URL");
    private MappingServer? _server;

    /// <summary>Where the vendors live, all three of them: their paths are disjoint.</summary>
    public Uri BaseAddress { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(_external))
        {
            _server = await MappingServer.StartAsync(MappingFile.LoadAll());
        }

        BaseAddress = _server?.BaseAddress ?? new Uri(_external!);
        Http = new HttpClient { BaseAddress = BaseAddress };
    }

    /// <summary>Puts every scenario back to its start and forgets the requests received.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        using var scenarios = await Http.PostAsync("/__admin/scenarios/reset", content: null, cancellationToken);
        using var requests = await Http.DeleteAsync("/__admin/requests", cancellationToken);
        scenarios.EnsureSuccessStatusCode();
        requests.EnsureSuccessStatusCode();
    }

    /// <summary>How many requests of this method came for exactly this path and query since the last reset.</summary>
    public async Task<int> CountAsync(HttpMethod method, string pathAndQuery, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync("/__admin/requests/count", new { method = method.Method, url = pathAndQuery }, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        return answer!["count"]!.GetValue<int>();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
