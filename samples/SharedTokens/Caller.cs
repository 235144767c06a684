using MeetingApis.Feishu;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Samples.SharedTokens;

/// <summary>One of the processes: 50 callers who all need a token at once.</summary>
internal static class Caller
{
    private const int Callers = 50;

    public static async Task<int> RunAsync(Uri address, string appId, string appSecret, byte[] key)
    {
        var services = new ServiceCollection();
        services.AddStackExchangeRedisCache(options => options.Configuration = Servers.Redis);
        services.AddMeetingPostgreSqlGrants(Servers.PostgreSql);
        services.AddMeetingTokenSharing(TokenProtector.FromKey(key));
        services.AddFeishuClient(options =>
        {
            options.BaseAddress = address;
            options.AppId = appId;
            options.AppSecret = appSecret;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        IFeishuReservesApi reserves = provider.GetRequiredService<IFeishuReservesApi>();

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ =>
            reserves.UpdateAsync("6911188411932033028", new UpdateReserveRequest { EndTime = TimeProvider.System.GetUtcNow().AddHours(2) })));

        Console.WriteLine($"Process {Environment.ProcessId}: {Callers} calls went through.");
        return 0;
    }
}
