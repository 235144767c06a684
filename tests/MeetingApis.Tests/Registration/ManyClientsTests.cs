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

    /// <summary>What earlier tests left may be given back during a round, and makes its growth too small: the largest counts.</summary>
    private const int Rounds = 3;

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Counted and not timed: a search through the services is what makes a registration dearer with each that went before.</summary>
    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_client_is_registered_as_cheaply_beside_a_thousand_as_beside_a_hundred(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);

        double few = LooksForEach(kit, Few);
        double many = LooksForEach(kit, Many);

        TestContext.Current.TestOutputHelper?.WriteLine($"{few:0} looks for each of {Few}, {many:0} for each of {Many}");
        Assert.InRange(many / few, 0.1, 1.5);
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
        long grown = 0;
        for (int i = 0; i < Rounds; i++)
        {
            ServiceProvider? clients = null;
            grown = Math.Max(grown, await ManagedHeap.GrowthAsync(1, async () => clients = await CallEachAsync(kit, server, Many)));
            await clients!.DisposeAsync();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{grown / Many} bytes each, {server.Connections} connections");
        Assert.Equal(Few + (Rounds * Many), server.Requests);
        Assert.InRange(server.Connections - connections, 0, 10);
        // About 200 of them are the registration of one resource, and a client has up to 13.
        Assert.InRange(grown / Many, 1, 13_500);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_transport_that_clients_share_outlives_each_of_them(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        SharedTransport.Guarded(kit.CreateOptions("").ConnectTimeout).Guard.Dispose();

        await using ServiceProvider services = await CallEachAsync(kit, server, 1);

        Assert.Equal(1, server.Requests);
    }

    private static double LooksForEach(VendorUnderTest kit, int count)
    {
        var services = new CountingServices();
        Register(kit, services, count, static _ => { });
        return (double)services.Looks / count;
    }

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
