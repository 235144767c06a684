using MeetingApis.Feishu;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Npgsql;

namespace MeetingApis.Sharing.Worker;

/// <summary>What a process does with a client whose tokens are shared. It prints how many calls went well and how many did not, and one of the reasons.</summary>
internal static class CallCommands
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>All callers call at once, each of them once.</summary>
    public static async Task<int> CallAsync(CallSettings settings, int callers)
    {
        var calls = new Calls(CreateClient(settings));
        await Signals.ReadyAsync();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(calls.CallAsync));
        Console.WriteLine(calls);
        return 0;
    }

    /// <summary>All callers call again and again, until the test says that it is enough.</summary>
    public static async Task<int> KeepCallingAsync(CallSettings settings, int callers)
    {
        var calls = new Calls(CreateClient(settings));
        using var enough = new CancellationTokenSource();
        await Signals.ReadyAsync();
        Task[] calling = [.. Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await calls.CallAsync(caller);
                await Task.Delay(s_pause);
            }
        }))];
        await Signals.ReadyAsync();
        await enough.CancelAsync();
        await Task.WhenAll(calling);
        Console.WriteLine(calls);
        return 0;
    }

    private static FeishuClient CreateClient(CallSettings settings)
    {
        var options = new FeishuOptions
        {
            BaseAddress = settings.BaseAddress,
            AppId = settings.AppId,
            AppSecret = settings.AppSecret,
            TokenCache = new RedisCache(new RedisCacheOptions { Configuration = settings.Redis }),
            TokenProtector = TokenProtector.FromKey(settings.Key),
            GrantStore = settings.Database is null ? null : new PostgreSqlGrantStore(NpgsqlDataSource.Create(settings.Database), settings.Schema!),
        };
        var client = new FeishuClient(options);
        return settings.User is null ? client : client.AsUser(settings.User);
    }

    /// <summary>Calls, and counts.</summary>
    private sealed class Calls(FeishuClient client)
    {
        private int _succeeded;
        private int _failed;
        private Exception? _failure;

        /// <param name="caller">Who calls. The vendor sees it, with the process, as the meeting's topic.</param>
        public async Task CallAsync(int caller)
        {
            var settings = new FeishuReserveMeetingSettings { Topic = $"{Environment.ProcessId}-{caller}" };
            try
            {
                await client.Reserves.UpdateAsync("6911188411932033028", new UpdateReserveRequest { EndTime = TimeProvider.System.GetUtcNow().AddHours(2), MeetingSettings = settings });
                Interlocked.Increment(ref _succeeded);
            }
            catch (MeetingApiException e)
            {
                Interlocked.Increment(ref _failed);
                _failure = e;
            }
        }

        public override string ToString() => $"{_succeeded} {_failed} {_failure?.GetType().Name} {_failure?.Message.ReplaceLineEndings(" ")} {_failure?.InnerException?.Message.ReplaceLineEndings(" ")}";
    }
}
