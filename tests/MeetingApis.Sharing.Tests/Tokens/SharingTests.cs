using System.Security.Cryptography;
using MeetingApis.Sharing.Worker;
using MeetingApis.Testing;

namespace MeetingApis.Sharing.Tests;

/// <summary>Processes that share one app's access token through Redis. Requests are counted by the vendor.</summary>
public sealed class SharingTests
{
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
