using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace MeetingApis.Tests.Secrecy;

/// <summary>A place where a host can put handlers of its own.</summary>
/// <param name="Name">What the test is called.</param>
/// <param name="Connect">Makes a client of a vendor with handlers in that place.</param>
internal sealed record Placement(string Name, Func<MeetingVendor, Action<MeetingClientOptions>, Func<WatchingHandler>, object> Connect)
{
    public static IReadOnlyList<Placement> All { get; } =
    [
        Registered("handlers of the client", (http, watch) => http.AddHttpMessageHandler(watch).AddHttpMessageHandler(watch)),
        Registered("handlers around a transport of the host's", (http, watch) => http.ConfigurePrimaryHttpMessageHandler(() => Chain(watch))),
        Registered("handler around the client's transport", (http, watch) => http.Services.Configure<HttpClientFactoryOptions>(http.Name, options => Wrap(options, watch))),
        Registered("handler around whatever was built", (http, watch) => http.Services.PostConfigureAll<HttpClientFactoryOptions>(options => Wrap(options, watch))),
        Registered("handler of a filter", (http, watch) => http.Services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new AddingFilter(watch))),
        Registered("handler for all clients, added after them", (http, watch) => http.Services.ConfigureHttpClientDefaults(all => all.AddHttpMessageHandler(watch))),
        new("handler for all clients, added before them", (vendor, configure, watch) =>
        {
            var services = new ServiceCollection();
            services.ConfigureHttpClientDefaults(all => all.AddHttpMessageHandler(watch));
            Register(services, vendor, configure);
            return Resolve(services, vendor);
        }),
        new("handlers given to a constructor", (vendor, configure, watch) => Make(vendor, configure, Chain(watch))),
    ];

    /// <summary>Makes a client without dependency injection.</summary>
    public static object Make(MeetingVendor vendor, Action<MeetingClientOptions> configure, HttpMessageHandler handler) => vendor switch
    {
        MeetingVendor.Feishu => new FeishuClient(Set(new FeishuOptions(), configure), handler),
        MeetingVendor.WeCom => new WeComClient(Set(new WeComOptions(), configure), handler),
        _ => new DingTalkClient(Set(new DingTalkOptions(), configure), handler),
    };

    private static Placement Registered(string name, Action<IHttpClientBuilder, Func<WatchingHandler>> place) => new(name, (vendor, configure, watch) =>
    {
        var services = new ServiceCollection();
        place(Register(services, vendor, configure), watch);
        return Resolve(services, vendor);
    });

    private static IHttpClientBuilder Register(IServiceCollection services, MeetingVendor vendor, Action<MeetingClientOptions> configure) => vendor switch
    {
        MeetingVendor.Feishu => services.AddFeishuClient(options => configure(options)),
        MeetingVendor.WeCom => services.AddWeComClient(options => configure(options)),
        _ => services.AddDingTalkClient(options => configure(options)),
    };

    private static object Resolve(IServiceCollection services, MeetingVendor vendor) => services.BuildServiceProvider().GetRequiredService(vendor switch
    {
        MeetingVendor.Feishu => typeof(FeishuClient),
        MeetingVendor.WeCom => typeof(WeComClient),
        _ => typeof(DingTalkClient),
    });

    private static TOptions Set<TOptions>(TOptions options, Action<MeetingClientOptions> configure)
        where TOptions : MeetingClientOptions
    {
        configure(options);
        return options;
    }

    private static WatchingHandler Chain(Func<WatchingHandler> watch)
    {
        WatchingHandler first = watch();
        WatchingHandler second = watch();
        second.InnerHandler = new SocketsHttpHandler();
        first.InnerHandler = second;
        return first;
    }

    private static void Wrap(HttpClientFactoryOptions options, Func<WatchingHandler> watch) => options.HttpMessageHandlerBuilderActions.Add(builder =>
    {
        WatchingHandler outer = watch();
        outer.InnerHandler = builder.PrimaryHandler;
        builder.PrimaryHandler = outer;
    });

    private sealed class AddingFilter(Func<WatchingHandler> watch) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Add(watch());
        };
    }
}
