using System.Diagnostics;
using MeetingApis.Feishu;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Reliability;

/// <summary>What surrounds a token request and must not reach it: the clock on the wall, the caller's context, options that cannot be read.</summary>
public sealed class TokenSurroundingsTests
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<MeetingVendor, int> Jumps => new(
        from vendor in new[] { MeetingVendor.Feishu, MeetingVendor.WeCom, MeetingVendor.DingTalk }
        from years in new[] { -20, -1, 1, 20 }
        select (vendor, years));

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task A_jump_of_the_wall_clock_costs_at_most_one_refresh(MeetingVendor vendor, int years)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);
        await call("m", Cancellation);

        _time.JumpTo(_time.GetUtcNow().AddYears(years));
        for (int minute = 0; minute < 90; minute++)
        {
            await call("m", Cancellation);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(fake.TokenRequests.Count, 1, 2);
        Assert.Equal(91, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_wall_clock_that_never_stands_still_costs_no_call(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        for (int jump = 0; jump < 100; jump++)
        {
            _time.JumpTo(new DateTimeOffset(2026, 1, 15, 8, 0, 0, TimeSpan.Zero).AddDays(jump % 2 == 0 ? jump : -jump));
            await call("m", Cancellation);
        }

        Assert.Single(fake.TokenRequests);
        Assert.Equal(100, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task No_callers_context_reaches_the_token_request(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        (string? Ambient, string? Trace) seen = default;
        fake.OnToken = (_, _) =>
        {
            seen = (s_ambient.Value, Activity.Current?.RootId);
            return Task.FromResult(fake.HandOut());
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);
        using Activity trace = new Activity("the caller's").Start();
        s_ambient.Value = "the caller's";

        await call("m", Cancellation);

        Assert.Null(seen.Ambient);
        Assert.NotEqual(trace.RootId, seen.Trace);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_caller_that_has_suppressed_its_context_gets_its_token_too(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        Task called;
        using (ExecutionContext.SuppressFlow())
        {
            called = call("m", Cancellation);
        }

        await called;
        Assert.Equal(1, fake.Calls);
    }

    [Fact]
    public async Task Options_that_are_invalid_for_a_while_leave_those_before_them_in_use()
    {
        var rig = new FeishuRig();
        var fake = new FakeVendor(rig, _time);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        string secret = "first";
        services.AddFeishuClient(options => (options.AppId, options.AppSecret) = ("cli_rig", secret)).ConfigurePrimaryHttpMessageHandler(() => fake);
        await using ServiceProvider provider = services.BuildServiceProvider();
        FeishuClient client = provider.GetRequiredService<FeishuClient>();
        // The monitor reads the options again, as it does when the configuration changes.
        IOptionsMonitorCache<FeishuOptions> cache = provider.GetRequiredService<IOptionsMonitorCache<FeishuOptions>>();
        secret = "";
        cache.Clear();
        await client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        secret = "second";
        cache.Clear();
        _time.Advance(TimeSpan.FromSeconds(5));
        await client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        Assert.Single(fake.TokenRequests);
    }
}
