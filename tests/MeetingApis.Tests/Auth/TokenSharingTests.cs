using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Auth;

/// <summary>Several processes, played by clients of their own, and one cache.</summary>
public sealed class TokenSharingTests
{
    private readonly ManualTimeProvider _time = new();
    private readonly FaultyCache _cache = new();
    private readonly InMemoryGrantStore _store = new();
    private ITokenProtector _protector = TokenProtector.FromKey(new byte[32]);

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Processes_that_start_cold_make_one_request(MeetingVendor vendor)
    {
        var script = new VendorScript(VendorUnderTest.Of(vendor));
        Func<CancellationToken, Task>[] processes = [.. Enumerable.Range(0, 4).Select(_ => Connect(script))];

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => processes[i % 4](Cancellation), Cancellation)));

        Assert.Single(script.TokenRequests);
        Assert.Equal(200, script.TokensUsed.Count(token => token == "token-1"));
        Assert.Single(_cache.Entries);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_cache_holds_neither_ids_nor_tokens_in_the_clear(MeetingVendor vendor)
    {
        var script = new VendorScript(VendorUnderTest.Of(vendor));

        await Connect(script)(Cancellation);

        (string key, byte[] value) = Assert.Single(_cache.Entries);
        Assert.Matches("^meetingapis:[0-9A-F]{64}$", key);
        Assert.DoesNotContain("token-1", System.Text.Encoding.UTF8.GetString(value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apps_secrets_and_base_addresses_share_nothing()
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));

        await Connect(script)(Cancellation);
        await Connect(script, options => VendorUnderTest.Of(MeetingVendor.Feishu).SetSecret(options, "another-secret"))(Cancellation);
        await Connect(script, options => options.BaseAddress = new Uri("https://open.larksuite.com"))(Cancellation);
        await Connect(script, options => ((MeetingApis.Feishu.FeishuOptions)options).AppId = "cli_other")(Cancellation);

        Assert.Equal(4, script.TokenRequests.Count);
        Assert.Equal(4, _cache.Entries.Count);
    }

    [Fact]
    public async Task A_token_in_the_cache_serves_to_its_end_and_no_longer()
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.WeCom));
        await Connect(script)(Cancellation);

        _time.Advance(TimeSpan.FromMinutes(118));
        await Connect(script)(Cancellation);
        int before = script.TokenRequests.Count;
        _time.Advance(TimeSpan.FromMinutes(2));
        await Connect(script)(Cancellation);

        Assert.Equal((1, 2), (before, script.TokenRequests.Count));
    }

    [Fact]
    public async Task A_rejected_token_in_the_cache_is_passed_over_and_replaced()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        var script = new VendorScript(kit);
        Func<CancellationToken, Task> one = Connect(script);
        Func<CancellationToken, Task> other = Connect(script);
        await one(Cancellation);
        await other(Cancellation);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success());

        await one(Cancellation);
        await other(Cancellation);

        Assert.Equal(2, script.TokenRequests.Count);
        Assert.Equal(["token-1", "token-1", "token-1", "token-2", "token-1", "token-2"], script.TokensUsed);
    }

    [Fact]
    public async Task A_renewal_of_one_process_serves_the_others()
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.DingTalk));
        Func<CancellationToken, Task>[] processes = [.. Enumerable.Range(0, 4).Select(_ => Connect(script))];
        await Task.WhenAll(processes.Select(process => process(Cancellation)));

        _time.Advance(TimeSpan.FromMinutes(116));
        await Task.WhenAll(processes.Select(process => process(Cancellation)));
        for (int i = 0; !script.TokensUsed.TakeLast(4).All(token => token == "token-2"); i++)
        {
            Assert.True(i < 1000, "The renewal did not come about.");
            await Task.Delay(1, Cancellation);
            await Task.WhenAll(processes.Select(process => process(Cancellation)));
        }

        Assert.Equal(2, script.TokenRequests.Count);
    }

    [Fact]
    public async Task A_cache_that_fails_is_left_alone_for_thirty_seconds_and_then_used_again()
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));
        _cache.Before = static _ => Task.FromException(new IOException("The cache is down."));

        await Connect(script)(Cancellation);
        int failed = _cache.Steps;
        Func<CancellationToken, Task> process = Connect(script);
        script.OnToken = (_, _) => Task.FromResult(VendorUnderTest.Of(MeetingVendor.Feishu).Token("short", 60));
        await process(Cancellation);
        _cache.Before = static _ => Task.CompletedTask;
        _time.Advance(TimeSpan.FromSeconds(90));
        await process(Cancellation);

        Assert.Equal(1, failed);
        Assert.Equal(3, script.TokenRequests.Count);
        Assert.True(_cache.Steps > 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cache_that_does_not_answer_costs_two_seconds_at_first_and_then_a_quarter_of_one(bool blocks)
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));
        using var end = new ManualResetEventSlim();
        _cache.Before = _ =>
        {
            if (blocks)
            {
                end.Wait(Cancellation);
                return Task.CompletedTask;
            }

            return new TaskCompletionSource().Task;
        };

        VendorUnderTest kit = script.Vendor;
        script.OnToken = (n, _) => Task.FromResult(kit.Token($"token-{n}", 50));
        Func<CancellationToken, Task> process = Connect(script);
        foreach ((int use, TimeSpan cost) in new[] { (1, TimeSpan.FromSeconds(2)), (2, TimeSpan.FromMilliseconds(250)) })
        {
            Task call = process(Cancellation);
            await Eventually.TrueAsync(() => _cache.Steps == use);
            _time.Advance(cost - TimeSpan.FromMilliseconds(1));
            int before = script.TokenRequests.Count;
            _time.Advance(TimeSpan.FromMilliseconds(1));
            await call;

            Assert.Equal((use - 1, use, use), (before, script.TokenRequests.Count, _cache.Steps));
            // Beyond the token's end, and the pause in which the cache is left alone.
            _time.Advance(TimeSpan.FromSeconds(60));
        }

        end.Set();
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Cold_processes_with_a_shared_store_make_one_request_whatever_the_cache_does(MeetingVendor vendor)
    {
        foreach (Func<CancellationToken, Task> broken in new Func<CancellationToken, Task>[]
        {
            static _ => Task.CompletedTask,
            static _ => Task.FromException(new IOException("The cache is down.")),
            static _ => new TaskCompletionSource().Task,
            cancellationToken => Task.Delay(TimeSpan.FromSeconds(1.9), _time, cancellationToken),
        })
        {
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit);
            var store = new FaultyGrantStore();
            _cache.Entries.Clear();
            _cache.Before = broken;
            Func<CancellationToken, Task>[] processes = [.. Enumerable.Range(0, 4).Select(_ => Connect(script, options => options.GrantStore = store))];

            var calls = Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => processes[i % 4](Cancellation), Cancellation)));
            while (!calls.IsCompleted)
            {
                await Task.Delay(5, Cancellation);
                _time.Advance(TimeSpan.FromMilliseconds(50));
            }

            await calls;
            Assert.Single(script.TokenRequests);
        }
    }

    [Fact]
    public async Task A_store_that_fails_beside_a_cache_that_is_down_costs_no_call()
    {
        foreach (string step in new[] { "read", "write", "lock" })
        {
            var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.WeCom));
            var store = new FaultyGrantStore();
            store.Fail(step);
            _cache.Before = static _ => Task.FromException(new IOException("The cache is down."));

            await Connect(script, options => options.GrantStore = store)(Cancellation);

            Assert.Single(script.TokenRequests);
        }
    }

    [Fact]
    public async Task A_rejected_token_in_the_store_is_passed_over_and_replaced()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        var script = new VendorScript(kit);
        var store = new FaultyGrantStore();
        _cache.Before = static _ => Task.FromException(new IOException("The cache is down."));
        Func<CancellationToken, Task> one = Connect(script, options => options.GrantStore = store);
        Func<CancellationToken, Task> other = Connect(script, options => options.GrantStore = store);
        await one(Cancellation);
        await other(Cancellation);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success());

        await one(Cancellation);
        await other(Cancellation);

        Assert.Equal(2, script.TokenRequests.Count);
        Assert.Equal(["token-1", "token-1", "token-1", "token-2", "token-1", "token-2"], script.TokensUsed);
    }

    /// <summary>A server that was down may come back with what it held before, and a process that missed it has moved on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_is_older_than_the_rejected_one_is_passed_over(bool isInStore)
    {
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        var script = new VendorScript(kit);
        var store = new FaultyGrantStore();
        Func<CancellationToken, Task> one = Connect(script, options => options.GrantStore = store);
        Func<CancellationToken, Task> other = Connect(script, options => options.GrantStore = store);
        await one(Cancellation);
        await other(Cancellation);

        // The other is cut off from both while the first token is revoked, and asks for one of its own.
        _cache.Before = static _ => Task.FromException(new IOException("The cache is down."));
        store.Fail("read", "write", "lock");
        _time.Advance(TimeSpan.FromSeconds(2));
        int good = 2;
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == $"token-{good}" ? kit.Success() : kit.TokenRejected());
        await other(Cancellation);

        // What comes back still has the first token.
        if (isInStore)
        {
            store.Recover();
        }
        else
        {
            _cache.Before = static _ => Task.CompletedTask;
        }

        _time.Advance(TimeSpan.FromSeconds(60));
        good = 3;
        await other(Cancellation);

        Assert.Equal(["token-1", "token-1", "token-1", "token-2", "token-2", "token-3"], script.TokensUsed);
    }

    [Fact]
    public async Task Nonsense_in_the_cache_is_passed_over_and_replaced()
    {
        foreach (ITokenProtector protector in new[] { _protector, TokenProtector.Plain })
        {
            _protector = protector;
            _cache.Entries.Clear();
            var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));
            await Connect(script)(Cancellation);
            foreach (byte[] nonsense in new[] { [], "nonsense"u8.ToArray(), """{"token":"a\nb","expires_at":99999999999999}"""u8.ToArray(), "{}"u8.ToArray() })
            {
                string key = Assert.Single(_cache.Entries).Key;
                _cache.Entries[key] = nonsense;
                int before = script.TokenRequests.Count;

                await Connect(script)(Cancellation);

                Assert.Equal(before + 1, script.TokenRequests.Count);
                Assert.NotEqual(nonsense, _cache.Entries[key]);
            }
        }
    }

    [Fact]
    public async Task A_lock_that_is_not_to_be_had_costs_no_call()
    {
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));
        var store = new FaultyGrantStore();
        store.Fail("lock");

        await Connect(script, options => options.GrantStore = store)(Cancellation);

        Assert.Single(script.TokenRequests);
        Assert.Single(_cache.Entries);
    }

    [Fact]
    public async Task Registered_clients_share_through_the_hosts_cache()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IDistributedCache>(_cache);
        services.AddMeetingTokenSharing(TokenProtector.Plain);
        var script = new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu));
        VendorUnderTest.Of(MeetingVendor.Feishu).Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await VendorUnderTest.Of(MeetingVendor.Feishu).CallAsync(provider, Cancellation);

        Assert.Contains("token-1", System.Text.Encoding.UTF8.GetString(Assert.Single(_cache.Entries).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Sharing_without_a_cache_says_what_is_missing()
    {
        var services = new ServiceCollection();
        services.AddMeetingTokenSharing(TokenProtector.Plain);
        VendorUnderTest.Of(MeetingVendor.Feishu).Register(services);
        using ServiceProvider provider = services.BuildServiceProvider();

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<MeetingApis.Feishu.FeishuClient>);

        Assert.Contains("IDistributedCache", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_cache_without_a_protector_is_a_mistake(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        MeetingClientOptions options = kit.CreateOptions("stub-secret");
        options.TokenCache = _cache;

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => kit.Connect(options, null, _time, null));

        Assert.Contains("TokenProtector.Plain", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A process of the script's vendor.</summary>
    private Func<CancellationToken, Task> Connect(VendorScript script, Action<MeetingClientOptions>? configure = null)
    {
        MeetingClientOptions options = script.Vendor.CreateOptions("stub-secret");
        (options.TokenCache, options.TokenProtector, options.GrantStore) = (_cache, _protector, _store);
        configure?.Invoke(options);
        return script.Vendor.Connect(options, script, _time, null);
    }
}
