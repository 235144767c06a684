using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComCaller(WeComSimulator simulator) : SimulatorCaller(simulator)
{
    public const string UpdatePath = "/cgi-bin/meeting/update";

    public Task<SimulatorAnswer> RequestTokenAsync(string? corpId = null, string? corpSecret = null) => SendAsync(
        HttpMethod.Get,
        $"/cgi-bin/gettoken?corpid={corpId ?? simulator.CorpId}&corpsecret={corpSecret ?? simulator.CorpSecret}");

    public async Task<string> GetTokenAsync() => (await RequestTokenAsync()).Json.GetProperty("access_token").GetString()!;

    public Task<SimulatorAnswer> UpdateWithTokenAsync(string json, string token) =>
        SendAsync(HttpMethod.Post, $"{UpdatePath}?access_token={token}", json);

    /// <summary>Fetches a token and calls an operation with it.</summary>
    public async Task<SimulatorAnswer> PostAsync(string path, string json) =>
        await SendAsync(HttpMethod.Post, $"{path}?access_token={await GetTokenAsync()}", json);

    /// <summary>Fetches a token and sends the update with it.</summary>
    public Task<SimulatorAnswer> UpdateAsync(string json) => PostAsync(UpdatePath, json);
}
