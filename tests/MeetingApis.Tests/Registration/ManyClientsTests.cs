using MeetingApis.Internal;
using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Registration;

/// <summary>Hosts that serve many apps, each of which has a named client.</summary>
[Collection(AloneCollection.Name)]
public sealed class ManyClientsTests
{
    private const int Few = 100;
    private const int Many = 1_000;
    private const int Rounds = 10;
    private const int NoGarbageBytes = 64 * 1024 * 1024;

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_client_is_registered_as_fast_beside_a_thousand_as_beside_a_hundred(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        FastestRegistration(kit, Many);

        TimeSpan few = FastestRegistration(kit, Few);
        TimeSpan many = FastestRegistration(kit, Many);

        TestContext.Current.TestOutputHelper?.WriteLine($"{few.TotalMicroseconds:0.0} µs each of {Few}, {many.TotalMicroseconds:0.0} µs each of {Many}");
        Assert.InRange(many / few, 0, 3);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_thousand_clients_share_connections_and_take_little_memory(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        await using (await CallEachAsync(kit, server, Few))
        {
            // What a process pays once is paid.
        }

        int connections = server.Connections;
        var clients = new List<ServiceProvider>();

        long grown = await ManagedHeap.GrowthAsync(1, async () => clients.Add(await CallEachAsync(kit, server, Many)));

        await using ServiceProvider last = Assert.Single(clients);
        TestContext.Current.TestOutputHelper?.WriteLine($"{grown / Many} bytes each, {server.Connections} connections");
        Assert.Equal(Few + Many, server.Requests);
        Assert.InRange(server.Connections - connections, 0, 10);
        Assert.InRange(grown / Many, 1, 12_000);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_transport_that_clients_share_outlives_each_of_them(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        SharedTransport.Guarded.Dispose();

        await using ServiceProvider services = await CallEachAsync(kit, server, 1);

        Assert.Equal(1, server.Requests);
    }

    /// <summary>The least of some rounds, as the processor counts it: neither other processes nor a collection of garbage is the registration's work.</summary>
    private static TimeSpan FastestRegistration(VendorUnderTest kit, int count) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var services = new ServiceCollection();
        Assert.True(GC.TryStartNoGCRegion(NoGarbageBytes));
        try
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            Register(kit, services, count, static _ => { });
            return (Environment.CpuUsage.TotalTime - start) / count;
        }
        finally
        {
            GC.EndNoGCRegion();
        }
    });

    private static async Task<ServiceProvider> CallEachAsync(VendorUnderTest kit, FaultServer server, int count)
    {
        var services = new ServiceCollection();
        Uri address = server.Address;
        Register(kit, services, count, options => options.BaseAddress = address);
        ServiceProvider provider = services.BuildServiceProvider();
        for (int i = 0; i < count; i++)
        {
            await kit.CallAsync(provider, $"client-{i}", Cancellation);
        }

        return provider;
    }

    private static void Register(VendorUnderTest kit, IServiceCollection services, int count, Action<MeetingClientOptions> configure)
    {
        for (int i = 0; i < count; i++)
        {
            kit.Register(services, $"client-{i}", configure);
        }
    }
}
