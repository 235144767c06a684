using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>A WireMock in a process of its own, reached through its administration.</summary>
internal sealed class JavaWireMock(Uri baseAddress) : MappedServer
{
    private readonly HttpClient _http = new() { BaseAddress = baseAddress };

    public override Uri BaseAddress => baseAddress;

    public override bool ComparesNumbersByValue => true;

    public override string? MatchedBy(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Matched-Stub-Name", out IEnumerable<string>? names) ? names.Single() : null;

    public override async Task<int> CountAsync(HttpMethod method, string pathAndQuery, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync("/__admin/requests/count", new { method = method.Method, url = pathAndQuery }, cancellationToken);
        response.EnsureSuccessStatusCode();
        JsonObject? answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        return answer!["count"]!.GetValue<int>();
    }

    public override async Task ResetAsync(CancellationToken cancellationToken)
    {
        using HttpResponseMessage scenarios = await _http.PostAsync("/__admin/scenarios/reset", content: null, cancellationToken);
        using HttpResponseMessage requests = await _http.DeleteAsync("/__admin/requests", cancellationToken);
        scenarios.EnsureSuccessStatusCode();
        requests.EnsureSuccessStatusCode();
    }

    public override void Dispose() => _http.Dispose();
}
