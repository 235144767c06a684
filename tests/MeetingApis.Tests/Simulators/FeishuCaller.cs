using System.Net.Http.Headers;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuCaller(FeishuSimulator simulator) : SimulatorCaller(simulator)
{
    public const string TokenPath = "/open-apis/auth/v3/tenant_access_token/internal";
    public const string ReservePath = "/open-apis/vc/v1/reserves/6911188411932033028";

    public Task<SimulatorAnswer> RequestTokenAsync(string? appId = null, string? appSecret = null) => SendAsync(
        HttpMethod.Post,
        TokenPath,
        JsonSerializer.Serialize(new { app_id = appId ?? simulator.AppId, app_secret = appSecret ?? simulator.AppSecret }));

    public async Task<string> GetTokenAsync() =>
        (await RequestTokenAsync()).Json.GetProperty("tenant_access_token").GetString()!;

    public Task<SimulatorAnswer> SendWithTokenAsync(HttpMethod method, string pathAndQuery, string? json, string token) =>
        SendAsync(method, pathAndQuery, json, headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", token));

    /// <summary>Fetches a token and sends the call with it.</summary>
    public async Task<SimulatorAnswer> CallAsync(HttpMethod method, string pathAndQuery, string? json = null) =>
        await SendWithTokenAsync(method, pathAndQuery, json, await GetTokenAsync());

    public Task<SimulatorAnswer> UpdateReserveAsync(string json) => CallAsync(HttpMethod.Put, ReservePath, json);
}
