using System.Security.Cryptography;
using System.Web;
using MeetingApis.Feishu;
using MeetingApis.Sharing.Worker;
using MeetingApis.Testing;

namespace MeetingApis.Sharing.Tests;

/// <summary>Processes that share one app's access token through Redis. Requests are counted by the vendor.</summary>
[Collection(nameof(SharingTests))]
public sealed class SharingTests
{
    private const string User = "jane";
    private const int Processes = 4;
    private const int Callers = 500;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cold_processes_ask_at_most_once_each()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        CallSettings settings = await SettingsAsync(vendor);

        CallCount count = await CallAsync(Enumerable.Repeat(settings, Processes));

        Assert.Equal(new CallCount(Processes * Callers, Failed: 0), count);
        Assert.InRange(vendor.TokenRequests, 1, Processes);
    }

    [Fact]
    public async Task Cold_processes_with_the_lock_ask_once()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        await using TestSchema schema = await TestSchema.CreateAsync(Cancellation);
        CallSettings settings = await SettingsAsync(vendor) with { Database = schema.Database, Schema = schema.Name };

        CallCount count = await CallAsync(Enumerable.Repeat(settings, Processes));

        Assert.Equal(new CallCount(Processes * Callers, Failed: 0), count);
        Assert.Equal(1, vendor.TokenRequests);
    }

    [Fact]
    public async Task Process_that_comes_later_asks_not_at_all()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        CallSettings settings = await SettingsAsync(vendor);
        await CallAsync([settings]);

        CallCount count = await CallAsync([settings]);

        Assert.Equal(new CallCount(Callers, Failed: 0), count);
        Assert.Equal(1, vendor.TokenRequests);
    }

    [Fact]
    public async Task Process_with_another_key_asks_by_itself()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        CallSettings settings = await SettingsAsync(vendor);
        await CallAsync([settings]);

        CallCount count = await CallAsync([settings with { Key = NewKey() }]);

        Assert.Equal(new CallCount(Callers, Failed: 0), count);
        Assert.Equal(2, vendor.TokenRequests);
    }

    [Fact]
    public async Task Refresh_token_raced_by_processes_is_used_once_and_its_successor_is_kept()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        await using TestSchema schema = await TestSchema.CreateAsync(Cancellation);
        CallSettings settings = await SettingsAsync(vendor) with { Database = schema.Database, Schema = schema.Name, User = User };
        await ConsentAsync(vendor, schema, settings);
        int consent = vendor.TokenRequests;

        // Access tokens are gone, refresh tokens are not.
        vendor.RevokeTokens();
        CallCount race = await CallAsync(Enumerable.Repeat(settings, Processes));
        int afterRace = vendor.TokenRequests;
        vendor.RevokeTokens();
        CallCount later = await CallAsync([settings]);

        Assert.Equal(new CallCount(Processes * Callers, Failed: 0), race);
        Assert.Equal(consent + 1, afterRace);
        Assert.Equal(new CallCount(Callers, Failed: 0), later);
        Assert.Equal(consent + 2, vendor.TokenRequests);
    }

    private static async Task ConsentAsync(FeishuSimulator vendor, TestSchema schema, CallSettings settings)
    {
        var options = new FeishuOptions { GrantStore = schema.Store, TokenProtector = TokenProtector.FromKey(settings.Key) };
        vendor.Configure(options);
        IFeishuAuthorization authorization = new FeishuClient(options).Authorization;
        var redirect = new Uri("https://app.example.com/login");
        Uri answer = vendor.Consent(authorization.GetConsentUrl(new FeishuConsentRequest { RedirectUri = redirect, State = "state" }), "ou_jane");
        string code = HttpUtility.ParseQueryString(answer.Query)["code"]!;
        await authorization.AcceptConsentAsync(new FeishuConsentAnswer { User = User, AuthorizationCode = code, RedirectUri = redirect }, Cancellation);
    }

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    private static async Task<CallSettings> SettingsAsync(FeishuSimulator vendor) =>
        new(vendor.BaseAddress, vendor.AppId, vendor.AppSecret, await SharedServers.RedisAsync(), Database: null, Schema: null, NewKey());

    private static async Task<CallCount> CallAsync(IEnumerable<CallSettings> processes)
    {
        await using var workers = new WorkerGroup(processes.Select(static settings => WorkerProcess.Start("call", settings.ToString(), $"{Callers}")));
        await workers.GoOnAsync(Cancellation);
        return await workers.CountAsync(Cancellation);
    }
}
