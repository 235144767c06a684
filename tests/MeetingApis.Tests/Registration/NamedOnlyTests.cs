using System.Reflection;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace MeetingApis.Tests.Registration;

/// <summary>What is registered by name only and asked for without one.</summary>
public sealed class NamedOnlyTests
{
    private static readonly ServiceProviderOptions s_strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    public static TheoryData<Type> Services => [.. new[] { typeof(FeishuClient), typeof(WeComClient), typeof(DingTalkClient) }
        .SelectMany(static client => client.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.PropertyType).Where(type => type.IsInterface && type.Namespace == client.Namespace).Append(client))
        .Concat([typeof(EventReceiver<FeishuEvent>), typeof(EventReceiver<WeComEvent>), typeof(EventReceiver<DingTalkEvent>)])];

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_service_without_a_key_says_under_which_names_it_is(Type service)
    {
        using ServiceProvider provider = AddAll(AddAll(new ServiceCollection(), "support"), "sales").BuildServiceProvider(s_strict);

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService(service));

        string kind = service.IsGenericType ? $"EventReceiver<{service.GenericTypeArguments[0].Name}>" : service.Name;
        Assert.Equal($"{kind} is registered by name only: 'sales', 'support'. Ask for one by its name, with [FromKeyedServices(\"sales\")] or GetRequiredKeyedService<{kind}>(\"sales\"), or register one without a name.", thrown.Message);
    }

    [Fact]
    public void A_class_that_takes_a_client_without_a_key_says_so_too()
    {
        using ServiceProvider provider = AddAll(new ServiceCollection(), "sales").AddSingleton<Rooms>().BuildServiceProvider(s_strict);

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<Rooms>);

        Assert.StartsWith("FeishuClient is registered by name only: 'sales'.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_default_beside_names_is_what_is_injected(bool defaultFirst)
    {
        var services = new ServiceCollection();
        foreach (string name in defaultFirst ? new[] { "", "sales" } : ["sales", ""])
        {
            AddAll(services, name);
        }

        using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        Assert.NotSame(provider.GetRequiredKeyedService<FeishuClient>("sales"), provider.GetRequiredService<FeishuClient>());
        Assert.Single(provider.GetServices<FeishuClient>());
        Assert.Single(provider.GetServices<IFeishuReservesApi>());
        Assert.Single(services, static service => service.ServiceType == typeof(EventReceiver<FeishuEvent>) && !service.IsKeyedService);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_host_registers_without_a_key_is_what_is_injected(bool hostFirst)
    {
        IFeishuReservesApi own = Substitute.For<IFeishuReservesApi>();
        var services = new ServiceCollection();
        if (hostFirst)
        {
            services.AddSingleton(own);
        }

        AddAll(services, "sales");
        if (!hostFirst)
        {
            services.AddSingleton(own);
        }

        using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        Assert.Same(own, provider.GetRequiredService<IFeishuReservesApi>());
    }

    [Fact]
    public async Task Events_without_a_name_are_not_handled_by_a_client_that_has_one()
    {
        var services = new ServiceCollection();
        services.AddFeishuClient("sales", static options => (options.AppId, options.AppSecret) = ("cli_a", "s"));
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        Assert.Null(Internal.EventIntakes.FindClient<FeishuClient>(provider, ""));
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Internal.EventIntakes.ClientOf<FeishuClient>(provider, ""));
        Assert.Contains("No FeishuClient without a name is registered", thrown.Message, StringComparison.Ordinal);
    }

    private static IServiceCollection AddAll(IServiceCollection services, string name)
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            VendorUnderTest.Of(vendor).Register(services, name, static _ => { });
        }

        services.AddFeishuEvents(name, static _ => { });
        services.AddWeComEvents(name, static _ => { });
        services.AddDingTalkEvents(name, static _ => { });
        return services;
    }

    private sealed class Rooms(FeishuClient feishu)
    {
        public FeishuClient Feishu => feishu;
    }
}
