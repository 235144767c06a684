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

    public async Task<string> GetTokenAsync() => (await RequestTokenAsync()).Json.GetProperty("accessToken").GetString()!;

    public Task<SimulatorAnswer> UpdateWithTokenAsync(string? json, string token) =>
        SendAsync(HttpMethod.Put, UpdatePath, json, headers => headers.Add("x-acs-dingtalk-access-token", token));

    /// <summary>Fetches a token and makes the call with it.</summary>
    public async Task<SimulatorAnswer> CallAsync(HttpMethod method, string pathAndQuery, string? json = null)
    {
        string token = await GetTokenAsync();
        return await SendAsync(method, pathAndQuery, json, headers => headers.Add("x-acs-dingtalk-access-token", token));
    }

    /// <summary>Fetches a token and sends the update with it.</summary>
    public async Task<SimulatorAnswer> UpdateAsync(string? json) => await UpdateWithTokenAsync(json, await GetTokenAsync());
}
