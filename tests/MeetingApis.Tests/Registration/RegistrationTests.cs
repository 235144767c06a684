using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace MeetingApis.Tests.Registration;

public sealed class RegistrationTests
{
    private static readonly ServiceProviderOptions s_strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_client_and_every_interface_can_be_injected()
    {
        await using ServiceProvider services = AddAll(new ServiceCollection()).BuildServiceProvider(s_strict);

        Assert.Same(services.GetRequiredService<FeishuClient>().Authorization, services.GetRequiredService<IFeishuAuthorization>());
        Assert.Same(services.GetRequiredService<FeishuClient>().Reserves, services.GetRequiredService<IFeishuReservesApi>());
        Assert.Same(services.GetRequiredService<FeishuClient>().RoomInstances, services.GetRequiredService<IFeishuRoomInstancesApi>());
        Assert.Same(services.GetRequiredService<FeishuClient>().RoomReservations, services.GetRequiredService<IFeishuRoomReservationsApi>());
        Assert.Same(services.GetRequiredService<WeComClient>().Authorization, services.GetRequiredService<IWeComAuthorization>());
        Assert.Same(services.GetRequiredService<WeComClient>().Meetings, services.GetRequiredService<IWeComMeetingsApi>());
        Assert.Same(services.GetRequiredService<WeComClient>().MeetingRooms, services.GetRequiredService<IWeComMeetingRoomsApi>());
        Assert.Same(services.GetRequiredService<WeComClient>().MeetingRoomBookings, services.GetRequiredService<IWeComMeetingRoomBookingsApi>());
        Assert.Same(services.GetRequiredService<DingTalkClient>().Authorization, services.GetRequiredService<IDingTalkAuthorization>());
        Assert.Same(services.GetRequiredService<DingTalkClient>().ScheduleConferences, services.GetRequiredService<IDingTalkScheduleConferencesApi>());
    }

    [Fact]
    public async Task Every_interface_of_a_client_is_registered()
    {
        await using ServiceProvider services = AddAll(new ServiceCollection()).BuildServiceProvider(s_strict);
        IServiceProviderIsService isService = services.GetRequiredService<IServiceProviderIsService>();

        foreach (Type client in new[] { typeof(FeishuClient), typeof(WeComClient), typeof(DingTalkClient) })
        {
            Type[] resources = [.. client.GetProperties().Select(property => property.PropertyType).Where(type => type.IsInterface && type.Namespace == client.Namespace)];

            Assert.NotEmpty(resources);
            Assert.All(resources, resource => Assert.True(isService.IsService(resource), resource.Name));
        }
    }

    [Fact]
    public async Task Clients_are_singletons_and_can_be_used_from_any_scope()
    {
        await using ServiceProvider services = AddAll(new ServiceCollection()).BuildServiceProvider(s_strict);
        await using AsyncServiceScope scope = services.CreateAsyncScope();

        IFeishuReservesApi client = scope.ServiceProvider.GetRequiredService<IFeishuReservesApi>();

        Assert.Same(services.GetRequiredService<IFeishuReservesApi>(), client);
    }

    [Fact]
    public async Task Several_apps_have_options_tokens_and_transports_of_their_own()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        var scripts = new Dictionary<string, VendorScript>(StringComparer.Ordinal);
        var services = new ServiceCollection();
        foreach (string name in new[] { "", "sales", "support" })
        {
            var script = new VendorScript(kit) { OnToken = (_, _) => Task.FromResult(kit.Token($"token-of-{name}")) };
            scripts.Add(name, script);
            services.AddFeishuClient(name, options => (options.AppId, options.AppSecret, options.BaseAddress) = ($"cli_{name}", $"secret-{name}", new Uri($"https://{name}x.example")))
                .ConfigurePrimaryHttpMessageHandler(() => script);
        }

        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        await provider.GetRequiredService<IFeishuReservesApi>().UpdateAsync("r", new(), cancellationToken: Cancellation);
        await provider.GetRequiredKeyedService<IFeishuReservesApi>("sales").UpdateAsync("r", new(), cancellationToken: Cancellation);
        await provider.GetRequiredKeyedService<FeishuClient>("support").Reserves.UpdateAsync("r", new(), cancellationToken: Cancellation);

        Assert.All(scripts, app =>
        {
            ReceivedRequest token = Assert.Single(app.Value.TokenRequests);
            Assert.Equal($"secret-{app.Key}", kit.SecretIn(token));
            Assert.StartsWith($"https://{app.Key}x.example/", token.Url, StringComparison.Ordinal);
            Assert.Equal($"token-of-{app.Key}", Assert.Single(app.Value.TokensUsed));
        });
    }

    [Fact]
    public async Task Named_clients_of_every_vendor_are_keyed_by_their_name_only()
    {
        var services = new ServiceCollection();
        services.AddFeishuClient("a", options => (options.AppId, options.AppSecret) = ("cli_a", "s"));
        services.AddWeComClient("a", options => (options.CorpId, options.CorpSecret) = ("ww_a", "s"));
        services.AddDingTalkClient("a", options => (options.AppKey, options.AppSecret) = ("ding_a", "s"));
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        Assert.NotNull(provider.GetRequiredKeyedService<IFeishuRoomInstancesApi>("a"));
        Assert.NotNull(provider.GetRequiredKeyedService<IFeishuRoomReservationsApi>("a"));
        Assert.NotNull(provider.GetRequiredKeyedService<IWeComMeetingsApi>("a"));
        Assert.NotNull(provider.GetRequiredKeyedService<IDingTalkScheduleConferencesApi>("a"));
        Assert.Null(provider.GetKeyedService<FeishuClient>("b"));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_second_default_client_is_refused(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var services = new ServiceCollection();
        kit.Register(services);

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => kit.Register(services));

        Assert.Contains($"{vendor}Client", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused()
    {
        var services = new ServiceCollection();
        services.AddWeComClient("sales", _ => { });
        services.AddFeishuClient("sales", _ => { });

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => services.AddFeishuClient("sales", _ => { }));

        Assert.Contains("'sales'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>(() => services.AddFeishuClient((Action<FeishuOptions>)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddWeComClient((Microsoft.Extensions.Configuration.IConfigurationSection)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddDingTalkClient(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddFeishuClient(_ => { }));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_primary_handler_that_is_set_afterwards_is_guarded_too(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var first = new VendorScript(kit);
        var second = new VendorScript(kit);
        var recorder = new RecordingHandler();
        var services = new ServiceCollection();
        kit.Register(services)
            .ConfigurePrimaryHttpMessageHandler(() => first)
            .AddHttpMessageHandler(() => recorder)
            .ConfigurePrimaryHttpMessageHandler(() => second);
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        await kit.CallAsync(provider, Cancellation);

        Assert.Empty(first.Calls);
        Assert.Equal("token-1", Assert.Single(second.TokensUsed));
        Assert.All(recorder.Seen.Concat(recorder.Afterwards), text => Assert.DoesNotContain("token-1", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_SocketsHttpHandler_of_the_consumer_is_made_safe(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        using var sockets = new SocketsHttpHandler();
        var services = new ServiceCollection();
        kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => sockets);
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kit.CallAsync(provider, cancelled.Token));

        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Null(sockets.ActivityHeadersPropagator);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_HttpClientHandler_of_the_consumer_is_refused(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var services = new ServiceCollection();
        kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler());
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => kit.CallAsync(provider, Cancellation));

        Assert.Contains("UseSocketsHttpHandler", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resending_handler_for_all_clients_of_the_host_is_stopped(bool addedFirst)
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit);
            var services = new ServiceCollection();
            if (addedFirst)
            {
                AddResending(services);
            }

            kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
            kit.ConfigureAll(services, options => options.AccessTokenProvider = new FixedTokenProvider("token-1"));
            if (!addedFirst)
            {
                AddResending(services);
            }

            await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

            MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => kit.CallAsync(provider, Cancellation));

            Assert.Single(script.Calls);
            Assert.Contains("ConfigureAdditionalHttpMessageHandlers", thrown.Message, StringComparison.Ordinal);
        }

        static void AddResending(IServiceCollection services) =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new ResendingHandler()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_handler_for_all_clients_is_taken_off_one_as_the_exception_says(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new ResendingHandler()));
        kit.Register(services)
            .ConfigurePrimaryHttpMessageHandler(() => script)
            .ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Clear());
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        await kit.CallAsync(provider, Cancellation);

        Assert.Single(script.Calls);
    }

    [Fact]
    public async Task A_time_limit_that_the_host_gives_all_clients_is_no_cancellation_by_the_caller()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.WeCom);
        var script = new VendorScript(kit) { OnCall = (_, cancellationToken) => StubAnswer.Never(() => { }).GiveAsync(cancellationToken) };
        var services = new ServiceCollection();
        kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script).ConfigureHttpClient(http => http.Timeout = TimeSpan.FromMilliseconds(50));
        kit.ConfigureAll(services, options => options.MaxRetries = 0);
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => kit.CallAsync(provider, Cancellation));

        Assert.IsType<TimeoutException>(thrown.InnerException);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_runtimes_own_request_logs_are_gone_and_ours_hold_no_address(MeetingVendor vendor)
    {
        using var loggers = new RecordingLoggerFactory();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        IServiceCollection services = new ServiceCollection().AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(loggers);
        kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);

        await kit.CallAsync(provider, Cancellation);

        Assert.Contains(loggers.Entries, entry => entry.Id.Id == 3);
        Assert.All(loggers.Entries, entry => Assert.DoesNotContain("http", entry.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_clock_of_the_application_is_used(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(time);
        kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
        await using ServiceProvider provider = services.BuildServiceProvider(s_strict);
        await kit.CallAsync(provider, Cancellation);

        time.Advance(TimeSpan.FromHours(2));
        await kit.CallAsync(provider, Cancellation);

        Assert.Equal(["token-1", "token-2"], script.TokensUsed);
    }

    [Fact]
    public async Task A_client_can_be_substituted_whole()
    {
        IFeishuReservesApi reserves = Substitute.For<IFeishuReservesApi>();
        reserves.UpdateAsync("r1", Arg.Any<UpdateReserveRequest>(), null, Cancellation).Returns(new UpdateReserveResponse { Reserve = new Reserve { Id = "r1" } });
        FeishuClient feishu = Substitute.For<FeishuClient>();
        feishu.Reserves.Returns(reserves);

        UpdateReserveResponse response = await feishu.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal("r1", response.Reserve!.Id);
        Assert.NotNull(Substitute.For<WeComClient>());
        Assert.NotNull(Substitute.For<DingTalkClient>());
    }

    [Theory]
    [InlineData(typeof(FeishuClient))]
    [InlineData(typeof(WeComClient))]
    [InlineData(typeof(DingTalkClient))]
    public void Every_member_of_a_client_can_be_overridden(Type client)
    {
        Assert.All(client.GetProperties().Where(property => !property.GetMethod!.IsStatic), property => Assert.True(property.GetMethod!.IsVirtual && !property.GetMethod.IsFinal, property.Name));
        Assert.False(typeof(IDisposable).IsAssignableFrom(client));
    }

    private static IServiceCollection AddAll(IServiceCollection services)
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            VendorUnderTest.Of(vendor).Register(services);
        }

        return services;
    }
}
