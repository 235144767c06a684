using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MeetingApis.Sharing.Worker;
using MeetingApis.Testing;
using Npgsql;
using StackExchange.Redis;

namespace MeetingApis.Sharing.Tests;

/// <summary>Servers that disappear, and come back, while four processes call. Tokens are revoked meanwhile, so that the processes need what is gone.</summary>
[Collection(nameof(SharingTests))]
public sealed class OutageTests
{
    private const int Timeout = 180_000;
    private const int Processes = 4;
    private const int Callers = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task Killed_Redis_fails_no_call_and_is_used_again_when_it_is_back()
    {
        await using Load load = await Load.StartAsync(Cancellation);
        await load.Servers.KillRedisAsync(Cancellation);
        await load.RevokeAsync(times: 3, Cancellation);
        await load.Servers.StartAgainAsync(Cancellation);
        while (await load.SharedTokensAsync() == 0)
        {
            await load.RevokeAsync(times: 1, Cancellation);
        }

        CallCount count = await load.StopAsync(Cancellation);

        Assert.Equal(new CallCount(count.Succeeded, Failed: 0), count);
    }

    [Fact(Timeout = Timeout)]
    public async Task Killed_PostgreSQL_fails_no_call_and_locks_again_when_it_is_back()
    {
        await using Load load = await Load.StartAsync(Cancellation);
        await load.Servers.KillPostgreSqlAsync(Cancellation);
        await load.RevokeAsync(times: 3, Cancellation);
        await load.Servers.StartAgainAsync(Cancellation);
        while (await load.ConnectionsAsync(Cancellation) == 0)
        {
            await load.RevokeAsync(times: 1, Cancellation);
        }

        CallCount count = await load.StopAsync(Cancellation);

        Assert.Equal(new CallCount(count.Succeeded, Failed: 0), count);
    }

    [Fact(Timeout = Timeout)]
    public async Task Flushed_Redis_fails_no_call()
    {
        await using Load load = await Load.StartAsync(Cancellation);
        for (int i = 0; i < 5; i++)
        {
            await load.FlushAsync();
            await load.RevokeAsync(times: 1, Cancellation);
        }

        CallCount count = await load.StopAsync(Cancellation);

        Assert.Equal(new CallCount(count.Succeeded, Failed: 0), count);
    }

    /// <summary>Four processes that call until they are told to stop, with servers of their own.</summary>
    private sealed class Load(FeishuSimulator vendor, OwnServers servers, WorkerGroup workers) : IAsyncDisposable
    {
        private const string Application = "load";

        private static readonly TimeSpan s_renewalPause = TimeSpan.FromSeconds(1.5);

        public OwnServers Servers => servers;

        public static async Task<Load> StartAsync(CancellationToken cancellationToken)
        {
            OwnServers servers = await OwnServers.StartAsync(cancellationToken);
            await using var database = NpgsqlDataSource.Create(servers.PostgreSql);
            await new PostgreSql.PostgreSqlGrantStore(database).CreateTableAsync(cancellationToken);
            FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: cancellationToken);
            var settings = new CallSettings(vendor.BaseAddress, vendor.AppId, vendor.AppSecret, servers.Redis, $"{servers.PostgreSql};Application Name={Application}", PostgreSql.PostgreSqlGrantStore.DefaultSchema, RandomNumberGenerator.GetBytes(32));
            var load = new Load(vendor, servers, new WorkerGroup(Enumerable.Range(0, Processes).Select(_ => WorkerProcess.Start("keep-calling", settings.ToString(), $"{Callers}"))));
            await load.GoOnAsync(cancellationToken);
            await load.RevokeAsync(times: 1, cancellationToken);
            return load;
        }

        /// <summary>
        /// Takes the token away, waits until every caller has a new one, and then for more than a second: a call bears
        /// one rejected token, and not two, and so does a second.
        /// </summary>
        public async Task RevokeAsync(int times, CancellationToken cancellationToken)
        {
            for (int i = 0; i < times; i++)
            {
                int before = vendor.Requests.Count;
                vendor.RevokeTokens();
                while (CallersThatWentOn(before) < Processes * Callers)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
                }

                await Task.Delay(s_renewalPause, cancellationToken);
            }
        }

        public async Task<long> SharedTokensAsync()
        {
            using ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync(servers.Redis);
            return await redis.GetServer(servers.Redis).DatabaseSizeAsync();
        }

        public async Task FlushAsync()
        {
            using ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync($"{servers.Redis},allowAdmin=true");
            await redis.GetServer(servers.Redis).FlushAllDatabasesAsync();
        }

        /// <summary>How many connections the processes have to PostgreSQL. An internal app needs them for locks alone.</summary>
        public async Task<long> ConnectionsAsync(CancellationToken cancellationToken)
        {
            await using var database = NpgsqlDataSource.Create(servers.PostgreSql);
            await using NpgsqlCommand command = database.CreateCommand($"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{Application}'");
            return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }

        public async Task<CallCount> StopAsync(CancellationToken cancellationToken)
        {
            await workers.GoOnAsync(cancellationToken);
            return await workers.CountAsync(cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            await workers.DisposeAsync();
            await vendor.DisposeAsync();
            await servers.DisposeAsync();
        }

        /// <summary>Counts the callers with three requests or more: the one that was rejected, the one that replaced it, and the next call's.</summary>
        private int CallersThatWentOn(int before) => vendor.Requests
            .Skip(before)
            .CountBy(static request => JsonNode.Parse(request.Body)!["meeting_settings"]!["topic"]!.GetValue<string>())
            .Count(static caller => caller.Value >= 3);

        private Task GoOnAsync(CancellationToken cancellationToken) => workers.GoOnAsync(cancellationToken);
    }
}
