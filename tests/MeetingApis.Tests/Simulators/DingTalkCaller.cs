using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkCaller(DingTalkSimulator simulator) : SimulatorCaller(simulator)
{
    public const string TokenPath = "/v1.0/oauth2/accessToken";
    public const string UpdatePath = "/v1.0/conference/scheduleConferences";

    public Task<SimulatorAnswer> RequestTokenAsync(string? appKey = null, string? appSecret = null) => SendAsync(
        HttpMethod.Post,
        TokenPath,
        JsonSerializer.Serialize(new { appKey = appKey ?? simulator.AppKey, appSecret = appSecret ?? simulator.AppSecret }));

    public Task<SimulatorAnswer> RequestUnifiedTokenAsync(string corpId, string? clientId = null, string? clientSecret = null, string grantType = "client_credentials") => SendAsync(
        HttpMethod.Post,
        $"/v1.0/oauth2/{corpId}/token",
        JsonSerializer.Serialize(new { client_id = clientId ?? simulator.AppKey, client_secret = clientSecret ?? simulator.AppSecret, grant_type = grantType }));

    public Task<SimulatorAnswer> RequestCorpTokenAsync(string corpId, string ticket, string? suiteKey = null, string? suiteSecret = null) => SendAsync(
        HttpMethod.Post,
        "/v1.0/oauth2/corpAccessToken",
        JsonSerializer.Serialize(new { suiteKey = suiteKey ?? simulator.AppKey, suiteSecret = suiteSecret ?? simulator.AppSecret, authCorpId = corpId, suiteTicket = ticket }));

    public Task<SimulatorAnswer> RequestUserTokenAsync(string grantType, string? code = null, string? refreshToken = null, string? clientSecret = null) => SendAsync(
        HttpMethod.Post,
        "/v1.0/oauth2/userAccessToken",
        JsonSerializer.Serialize(new { clientId = simulator.AppKey, clientSecret = clientSecret ?? simulator.AppSecret, code, refreshToken, grantType }));

    public async Task<string> GetTokenAsync() => (await RequestTokenAsync()).Json.GetProperty("accessToken").GetString()!;

    public Task<SimulatorAnswer> UpdateWithTokenAsync(string? json, string token) =>
        SendAsync(HttpMethod.Put, UpdatePath, json, headers => headers.Add("x-acs-dingtalk-access-token", token));

    /// <summary>Fetches a token and makes the call with it.</summary>
    public async Task<SimulatorAnswer> CallAsync(HttpMethod method, string pathAndQuery, string? json = null, string? clientToken = null)
    {
        string token = await GetTokenAsync();
        return await SendAsync(method, pathAndQuery, json, headers =>
        {
            headers.Add("x-acs-dingtalk-access-token", token);
            if (clientToken is not null)
            {
                headers.Add("x-client-token", clientToken);
            }
        });
    }

    /// <summary>Fetches a token and calls the older API with it.</summary>
    public async Task<SimulatorAnswer> CallLegacyAsync(string path, string? json) => await SendAsync(HttpMethod.Post, $"{path}?access_token={await GetTokenAsync()}", json);

    /// <summary>Fetches a token and sends the update with it.</summary>
    public async Task<SimulatorAnswer> UpdateAsync(string? json) => await UpdateWithTokenAsync(json, await GetTokenAsync());
}
