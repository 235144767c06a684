using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Scheduling;
using MeetingApis.WeCom;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Registers a client and a scheduler for each vendor that has credentials; where vendors are simulated, for all.</summary>
internal static class VendorRegistration
{
    public static void AddVendors(this WebApplicationBuilder builder, SimulatedVendors? simulated)
    {
        IServiceCollection services = builder.Services;
        IConfigurationSection feishu = builder.Configuration.GetSection("Feishu");
        IConfigurationSection wecom = builder.Configuration.GetSection("WeCom");
        IConfigurationSection dingtalk = builder.Configuration.GetSection("DingTalk");
        List<string> vendors = [];
        if (simulated is not null || HasValue(feishu["AppSecret"]))
        {
            services.AddFeishuClient(feishu);
            Add(VendorName.Feishu, static host => host.GetRequiredService<MeetingSchedulers>().For(host.GetRequiredService<FeishuClient>()));
        }

        if (simulated is not null || HasValue(wecom["CorpSecret"]))
        {
            services.AddWeComClient(wecom);
            Add(VendorName.WeCom, static host => host.GetRequiredService<MeetingSchedulers>().For(host.GetRequiredService<WeComClient>()));
        }

        if (simulated is not null || HasValue(dingtalk["AppSecret"]))
        {
            services.AddDingTalkClient(dingtalk);
            Add(VendorName.DingTalk, static host => host.GetRequiredService<MeetingSchedulers>().For(host.GetRequiredService<DingTalkClient>()));
        }

        if (vendors.Count == 0)
        {
            throw new InvalidOperationException("No vendor has credentials. Give Feishu:AppSecret, WeCom:CorpSecret or DingTalk:AppSecret, or set Simulate to true.");
        }

        simulated?.Configure(services);
        services.AddSingleton(new VendorList(vendors, simulated is null ? null : SimulatedOffice.People[0].Mobile));

        void Add(string vendor, Func<IServiceProvider, IMeetingScheduler> make)
        {
            vendors.Add(vendor);
            services.AddKeyedSingleton(vendor, (host, _) => make(host));
        }
    }

    private static bool HasValue(string? secret) => !string.IsNullOrEmpty(secret);
}
