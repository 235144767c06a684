using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The three vendors in this process, for development without credentials.</summary>
internal sealed class SimulatedVendors(FeishuSimulator feishu, WeComSimulator wecom, DingTalkSimulator dingtalk) : IAsyncDisposable
{
    public static async Task<SimulatedVendors> StartAsync()
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        FeishuSimulator feishu = await FeishuSimulator.StartAsync();
        WeComSimulator wecom = await WeComSimulator.StartAsync();
        DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync();
        SimulatedOffice.Fill(feishu, now);
        SimulatedOffice.Fill(wecom, now);
        SimulatedOffice.Fill(dingtalk, now);
        return new SimulatedVendors(feishu, wecom, dingtalk);
    }

    /// <summary>Points the clients at the simulators, whatever the configuration says.</summary>
    public void Configure(IServiceCollection services)
    {
        services.Configure<FeishuOptions>(feishu.Configure);
        services.Configure<WeComOptions>(wecom.Configure);
        services.Configure<DingTalkOptions>(dingtalk.Configure);
    }

    public async ValueTask DisposeAsync()
    {
        await feishu.DisposeAsync();
        await wecom.DisposeAsync();
        await dingtalk.DisposeAsync();
    }
}
