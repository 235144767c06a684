using MeetingApis.Feishu;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Mistakes;

/// <summary>Mistakes in registering clients and events.</summary>
internal static class RegistrationMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        Start("Nothing is configured", static services => services.AddFeishuClient(Section("MeetingApis:Feishu")), "FeishuClient (section MeetingApis:Feishu): the section is missing or empty. Check its name, and whether its file is there and read."),
        Start("The section has another name", static services => services.AddFeishuClient("sales", Section("Meetings:Feishu:Sale", ("Meetings:Feishu:Sales:AppId", "cli_a"))), "FeishuClient 'sales' (section Meetings:Feishu:Sale): the section is missing or empty. Check its name, and whether its file is there and read."),
        Start("The secret is not there", static services => services.AddFeishuClient("sales", Section("Meetings:Feishu:Sales", ("Meetings:Feishu:Sales:AppId", "cli_a"))), "FeishuClient 'sales' (section Meetings:Feishu:Sales): AppSecret is missing. Set it, or set AccessTokenProvider."),
        Start("The secret is misspelt", static services => services.AddFeishuClient("sales", Section("Feishu", ("Feishu:AppId", "cli_a"), ("Feishu:AppSecrt", "canary"))), "FeishuClient 'sales' (section Feishu): the key AppSecrt is none of its options. Did you mean AppSecret?; FeishuClient 'sales' (section Feishu): AppSecret is missing. Set it, or set AccessTokenProvider."),
        Start("An option is misspelt", static services => services.AddWeComClient(Section("WeCom", ("WeCom:CorpId", "ww1"), ("WeCom:CorpSecret", "canary"), ("WeCom:MaxRetrys", "1"))), "WeComClient (section WeCom): the key MaxRetrys is none of its options. Did you mean MaxRetries?"),
        Start("The keys are those of another vendor", static services => services.AddDingTalkClient(Section("DingTalk", ("DingTalk:AppId", "ding1"), ("DingTalk:AppSecret", "canary"))), "DingTalkClient (section DingTalk): AppKey is missing. Set it, or set AccessTokenProvider. The section has AppId, which no option is called."),
        Start("A time is in words", static services => services.AddDingTalkClient(Section("DingTalk", ("DingTalk:AppKey", "ding1"), ("DingTalk:AppSecret", "canary"), ("DingTalk:Timeout", "30s"))), "DingTalkClient (section DingTalk): Timeout cannot be read. It must be a time such as 00:00:30."),
        Start("The kind of app is misspelt", static services => services.AddWeComClient("shop", Section("WeCom", ("WeCom:AppType", "Thirdparty2"))), "WeComClient 'shop' (section WeCom): AppType cannot be read. It must be one of SelfBuilt, ThirdParty, ProviderDeveloped."),
        Mistake.Of("A client is registered twice", static () => new ServiceCollection().AddFeishuClient(static _ => { }).Services.AddFeishuClient(static _ => { }), "A FeishuClient is registered already. Give further ones a name."),
        Mistake.Of("A name is used twice", static () => new ServiceCollection().AddWeComClient("shop", static _ => { }).Services.AddWeComClient("shop", static _ => { }), "A WeComClient named 'shop' is registered already. Give this one another name."),
        Mistake.Of("A named client is injected without its name", static () => Named().GetRequiredService<FeishuClient>(), "FeishuClient is registered by name only: 'sales', 'support'. Ask for one by its name, with [FromKeyedServices(\"sales\")] or GetRequiredKeyedService<FeishuClient>(\"sales\"), or register one without a name."),
        Mistake.Of("An interface of a named client is injected without its name", static () => Named().GetRequiredService<IFeishuReservesApi>(), "IFeishuReservesApi is registered by name only: 'sales', 'support'. Ask for one by its name, with [FromKeyedServices(\"sales\")] or GetRequiredKeyedService<IFeishuReservesApi>(\"sales\"), or register one without a name."),
        Mistake.Of("A class takes a named client without its name", static () => Named().GetRequiredService<Rooms>(), "IFeishuRoomsApi is registered by name only: 'sales', 'support'. Ask for one by its name, with [FromKeyedServices(\"sales\")] or GetRequiredKeyedService<IFeishuRoomsApi>(\"sales\"), or register one without a name."),
        Mistake.Of("Events are received without their name", static () => Named().GetRequiredService<EventReceiver<FeishuEvent>>(), "EventReceiver<FeishuEvent> is registered by name only: 'sales'. Ask for one by its name, with [FromKeyedServices(\"sales\")] or GetRequiredKeyedService<EventReceiver<FeishuEvent>>(\"sales\"), or register one without a name."),
        Mistake.Of("Events are registered twice", static () => new ServiceCollection().AddDingTalkEvents(static _ => { }).Services.AddDingTalkEvents(static _ => { }), "The events of DingTalkClient are registered already. Give further ones a name."),
        Start("Events have no token", static services => services.AddWeComEvents("shop", static options => options.ReceiveIds.Add("ww1")), "WeComEvents 'shop': Token is missing. It is in the app's settings for receiving messages.; WeComEvents 'shop': EncodingAesKey is missing. It is in the app's settings for receiving messages."),
        Start("The AES key is cut", static services => services.AddDingTalkEvents(static options =>
        {
            (options.Token, options.AesKey) = ("canary", "canary");
            options.OwnerKeys.Add("ding1");
        }), "DingTalkEvents: AesKey must be 43 letters and digits, but has 6 characters. It is in the developer console, with the app's event subscription."),
        Start("Feishu's events are not signed", static services => services.AddFeishuEvents(static options => (options.VerificationToken, options.AppId) = ("canary", "cli_a")), "FeishuEvents: EncryptKey is missing. Without it, anyone who knows the verification token can send events; set AllowUnsigned to accept that."),
        Start("A store app asks for a long connection", static services => services.AddFeishuClient(static options => (options.AppId, options.AppSecret, options.AppType) = ("cli_a", "canary", FeishuAppType.Store)).Services.AddFeishuEvents(static _ => { }).ReceiveOverLongConnection(), "FeishuEvents: Feishu sends the events of a store app to an address only, never over a long connection: use MapFeishuEvents."),
        Start("Too many connections", static services => services.AddDingTalkClient(static options => (options.AppKey, options.AppSecret) = ("ding1", "canary")).Services.AddDingTalkEvents(static _ => { }).ReceiveOverStream(static options => options.Connections = 200), "DingTalkEvents: Connections must be 1 to 50, but is 200."),
        Mistake.Of("An address is mapped without events", static () => WebApplication.CreateSlimBuilder().Build().MapWeComEvents("/wecom/events", "shop"), "There are no events named 'shop' for '/wecom/events' to receive: call AddWeComEvents with that name on the services."),
        Mistake.Of("Tokens are shared without a cache", static () => new ServiceCollection().AddMeetingTokenSharing(TokenProtector.Plain).AddFeishuClient(static options => (options.AppId, options.AppSecret) = ("cli_a", "canary")).Services.BuildServiceProvider().GetRequiredService<FeishuClient>(), "AddMeetingTokenSharing shares access tokens through an IDistributedCache, but none is registered. Add one, for example with AddStackExchangeRedisCache."),
    ];

    private static Mistake Start(string name, Action<IServiceCollection> register, string message) => Mistake.Of(
        name,
        () =>
        {
            var services = new ServiceCollection();
            register(services);
            using ServiceProvider provider = services.BuildServiceProvider();
            provider.GetRequiredService<IStartupValidator>().Validate();
        },
        message);

    private static ServiceProvider Named() => new ServiceCollection()
        .AddFeishuClient("sales", static options => (options.AppId, options.AppSecret) = ("cli_a", "canary")).Services
        .AddFeishuClient("support", static options => (options.AppId, options.AppSecret) = ("cli_b", "canary")).Services
        .AddFeishuEvents("sales", static _ => { }).Services
        .AddSingleton<Rooms>()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private static IConfigurationSection Section(string path, params ReadOnlySpan<(string Key, string Value)> settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach ((string key, string value) in settings)
        {
            values.Add(key, value);
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(path);
    }

    private sealed class Rooms(IFeishuRoomsApi rooms)
    {
        public IFeishuRoomsApi Api => rooms;
    }
}
