using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MeetingApis.TrimSmoke;

/// <summary>The example of each event, as each vendor's simulator sends it: to an address, and over a connection.</summary>
internal static class EventChecks
{
    public static IEnumerable<Check> All =>
    [
        new("every event of the simulated Feishu, at an address", app => AtAddressAsync(app, "feishu", AddFeishu)),
        new("every event of the simulated WeCom, at an address", app => AtAddressAsync(app, "wecom", AddWeCom)),
        new("every event of the simulated DingTalk, at an address", app => AtAddressAsync(app, "dingtalk", AddDingTalk)),
        new("every event of the simulated Feishu, over the long connection", app => OverConnectionAsync(app, "feishu", (services, configuration) => AddFeishu(services, configuration).ReceiveOverLongConnection())),
        new("every event of the simulated DingTalk, over the stream", app => OverConnectionAsync(app, "dingtalk", (services, configuration) => AddDingTalk(services, configuration).ReceiveOverStream())),
    ];

    private static EventsBuilder<FeishuEvent, FeishuClient> AddFeishu(IServiceCollection services, IConfiguration configuration) =>
        services.AddFeishuEvents(SmokeApp.Simulated, options =>
        {
            options.VerificationToken = configuration["Events:Feishu:VerificationToken"]!;
            options.EncryptKey = configuration["Events:Feishu:EncryptKey"];
        }).Handle<FeishuMeetingStarted, MeetingStarted>().HandleOthers(static (happened, context, _) => context.Services.GetRequiredService<ReceivedEvents>().AddAsync(happened));

    private static EventsBuilder<WeComEvent, WeComClient> AddWeCom(IServiceCollection services, IConfiguration configuration) =>
        services.AddWeComEvents(SmokeApp.Simulated, options =>
        {
            options.Token = configuration["Events:WeCom:Token"]!;
            options.EncodingAesKey = configuration["Events:WeCom:EncodingAesKey"]!;
            Array.ForEach(configuration["Events:WeCom:ReceiveIds"]!.Split(','), options.ReceiveIds.Add);
        }).HandleOthers(static (happened, context, _) => context.Services.GetRequiredService<ReceivedEvents>().AddAsync(happened));

    private static EventsBuilder<DingTalkEvent, DingTalkClient> AddDingTalk(IServiceCollection services, IConfiguration configuration) =>
        services.AddDingTalkEvents(SmokeApp.Simulated, options =>
        {
            options.Token = configuration["Events:DingTalk:Token"]!;
            options.AesKey = configuration["Events:DingTalk:AesKey"]!;
        }).HandleOthers(static (happened, context, _) => context.Services.GetRequiredService<ReceivedEvents>().AddAsync(happened));

    private static async Task AtAddressAsync<TEvent, TClient>(SmokeApp app, string vendor, Func<IServiceCollection, IConfiguration, EventsBuilder<TEvent, TClient>> add)
        where TEvent : VendorEvent
        where TClient : class
    {
        await using ServiceProvider services = Build(app, add);
        EventReceiver<TEvent> receiver = services.GetRequiredKeyedService<EventReceiver<TEvent>>(SmokeApp.Simulated);
        using var address = new EventAddress(app.Configuration[$"Events:{vendor}:Address"]!, delivery => receiver.ReceiveAsync(delivery));
        await WaitAsync(app, services, vendor);
    }

    private static async Task OverConnectionAsync<TEvent, TClient>(SmokeApp app, string vendor, Func<IServiceCollection, IConfiguration, EventsBuilder<TEvent, TClient>> add)
        where TEvent : VendorEvent
        where TClient : class
    {
        await using ServiceProvider services = Build(app, add);
        IHostedService[] connections = [.. services.GetServices<IHostedService>()];
        await Task.WhenAll(connections.Select(static connection => connection.StartAsync(CancellationToken.None)));
        await WaitAsync(app, services, vendor);
        await Task.WhenAll(connections.Select(static connection => connection.StopAsync(CancellationToken.None)));
    }

    private static Task WaitAsync(SmokeApp app, ServiceProvider services, string vendor) =>
        services.GetRequiredService<ReceivedEvents>().WaitForAsync(app.Configuration[$"Events:{vendor}:Types"]!.Split(','));

    private static ServiceProvider Build<TEvent, TClient>(SmokeApp app, Func<IServiceCollection, IConfiguration, EventsBuilder<TEvent, TClient>> add)
        where TEvent : VendorEvent
        where TClient : class
    {
        var services = new ServiceCollection();
        SmokeApp.AddSimulated(services, app.Configuration.GetSection("Simulators"));
        services.AddSingleton<ReceivedEvents>();
        add(services, app.Configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>A handler that is a class, which trimming must leave its constructor.</summary>
    private sealed class MeetingStarted(ReceivedEvents received) : IEventHandler<FeishuMeetingStarted, FeishuClient>
    {
        public Task HandleAsync(FeishuMeetingStarted happened, EventContext<FeishuClient> context, CancellationToken cancellationToken = default) => received.AddAsync(happened);
    }
}
