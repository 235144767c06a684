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

    public Task<SimulatorAnswer> CreateWithTokenAsync(string json, string token) =>
        SendAsync(HttpMethod.Post, $"/cgi-bin/meeting/create?access_token={token}", json);

    /// <summary>Fetches a token and calls an operation with it.</summary>
    public async Task<SimulatorAnswer> PostAsync(string path, string json) =>
        await SendAsync(HttpMethod.Post, $"{path}?access_token={await GetTokenAsync()}", json);

    public Task<SimulatorAnswer> RequestSuiteTokenAsync(string ticket, string? suiteId = null, string? suiteSecret = null) => SendAsync(
        HttpMethod.Post,
        "/cgi-bin/service/get_suite_token",
        $$"""{"suite_id":"{{suiteId ?? simulator.SuiteId}}","suite_secret":"{{suiteSecret ?? simulator.SuiteSecret}}","suite_ticket":"{{ticket}}"}""");

    public async Task<string> GetSuiteTokenAsync() =>
        (await RequestSuiteTokenAsync(await simulator.PushSuiteTicketAsync(Cancellation))).Json.GetProperty("suite_access_token").GetString()!;

    public Task<SimulatorAnswer> ExchangeAsync(string authCode, string suiteToken) =>
        SendAsync(HttpMethod.Post, $"/cgi-bin/service/v2/get_permanent_code?suite_access_token={suiteToken}", $$"""{"auth_code":"{{authCode}}"}""");

    /// <summary>Lets an organisation authorise the suite, and exchanges the auth code.</summary>
    public async Task<string> GetPermanentCodeAsync(string corpId, string suiteToken) =>
        (await ExchangeAsync(simulator.Authorize(corpId), suiteToken)).Json.GetProperty("permanent_code").GetString()!;

    public Task<SimulatorAnswer> RequestCorpTokenAsync(string corpId, string permanentCode, string suiteToken) => SendAsync(
        HttpMethod.Post,
        $"/cgi-bin/service/get_corp_token?suite_access_token={suiteToken}",
        $$"""{"auth_corpid":"{{corpId}}","permanent_code":"{{permanentCode}}"}""");

    /// <summary>Fetches a token and sends the update with it.</summary>
    public Task<SimulatorAnswer> UpdateAsync(string json) => PostAsync(UpdatePath, json);
}
