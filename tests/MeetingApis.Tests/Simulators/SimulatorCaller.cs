using System.Net.Http.Headers;
using System.Text;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Calls a simulator with a bare HTTP client, as a user without the library would.</summary>
public abstract class SimulatorCaller(VendorSimulator simulator) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = simulator.BaseAddress };

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<SimulatorAnswer> SendAsync(
        HttpMethod method, string pathAndQuery, string? json = null, Action<HttpRequestHeaders>? headers = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, pathAndQuery);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, contentType);
        }

        headers?.Invoke(request.Headers);
        using HttpResponseMessage response = await _http.SendAsync(request, Cancellation);
        return new SimulatorAnswer(
            response.StatusCode,
            response.Headers,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(Cancellation));
    }

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }
}
