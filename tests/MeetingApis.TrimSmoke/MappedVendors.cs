using System.Text.Json;

namespace MeetingApis.TrimSmoke;

/// <summary>What stands for the three vendors: a WireMock.Net in another process, which answers by the mapping files.</summary>
internal sealed class MappedVendors(Uri address) : IDisposable
{
    private readonly HttpClient _administration = new() { BaseAddress = new Uri(address, "/__admin/") };

    /// <summary>Where all three are.</summary>
    public Uri Address => address;

    /// <summary>Forgets what was sent, and puts every scenario back to its start.</summary>
    public async Task ResetAsync()
    {
        using HttpResponseMessage requests = (await _administration.DeleteAsync("requests")).EnsureSuccessStatusCode();
        using HttpResponseMessage scenarios = (await _administration.PostAsync("scenarios/reset", content: null)).EnsureSuccessStatusCode();
    }

    /// <summary>The names of the mappings that answered so far, in their order; <c>none</c> where none matched.</summary>
    public async Task<string[]> AnsweredAsync()
    {
        using var entries = JsonDocument.Parse(await _administration.GetByteArrayAsync("requests"));
        return [.. entries.RootElement.EnumerateArray().Select(static entry => entry.TryGetProperty("MappingTitle", out JsonElement title) ? title.GetString() ?? "none" : "none")];
    }

    public void Dispose() => _administration.Dispose();
}
