using System.Net.Http.Json;
using System.Text.Json;

namespace MeetingApis.Tool.Simulation;

/// <summary>A simulator's token, for a client that has the id of a real app and no secret.</summary>
internal sealed class SimulatedToken(string value) : IAccessTokenProvider
{
    private readonly AccessToken _token = new(value);

    public string Value => value;

    /// <summary>Asks a simulator for a token.</summary>
    /// <param name="address">The token endpoint.</param>
    /// <param name="body">The credentials. Null if they are in the address.</param>
    /// <param name="field">Where the token is in the answer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<SimulatedToken> FetchAsync(Uri address, object? body, string field, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using HttpResponseMessage response = body is null ? await http.GetAsync(address, cancellationToken) : await http.PostAsJsonAsync(address, body, cancellationToken);
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return new SimulatedToken(answer.GetProperty(field).GetString()!);
    }

    public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) => ValueTask.FromResult(_token);

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
        // The simulator keeps its tokens valid.
    }
}
