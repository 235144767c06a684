using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Which operations a simulator plays by itself, and which by their contracts.</summary>
public sealed class OperationRoutesTests
{
    /// <summary>Operations without state. A route that is left out by mistake shows here.</summary>
    private static readonly string[] s_played = ["dingtalk.video_conferences.list_recordings"];

    [Fact]
    public async Task What_is_played_by_its_contract_alone_is_known()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using VendorSimulator feishu = await FeishuSimulator.StartAsync(cancellationToken: cancellation);
        await using VendorSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: cancellation);
        await using VendorSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: cancellation);

        Assert.Equal(s_played, new[] { feishu, wecom, dingtalk }.SelectMany(static simulator => simulator.PlayedByContract).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_route_of_its_own_goes_before_the_default_and_has_the_limits_of_the_contract()
    {
        SimulatorRoute own = Route("GET", "/things/{id}");

        IReadOnlyList<SimulatorRoute> routes = Merge(own);

        Assert.Equal(["x.things.get", "x.things.list"], routes.Select(static route => route.Operation!.Name));
        Assert.Same(own.Handler, routes[0].Handler);
        Assert.Equal([7, 7], routes.Select(static route => Assert.Single(route.Limits).Permits));
    }

    [Theory]
    [InlineData("GET", "/thing/{id}")]
    [InlineData("POST", "/things/{id}")]
    public void A_route_that_no_contract_has_is_refused(string method, string path)
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => Merge(Route(method, path)));

        Assert.Contains($"{method} ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_routes_of_one_operation_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => Merge(Route("GET", "/things/{id}"), Route("GET", "/things/{thingId}")));

    [Fact]
    public void A_request_for_a_token_needs_no_contract() =>
        Assert.Equal(3, Merge(new SimulatorRoute("POST", "/token", static _ => throw new InvalidOperationException()) { IssuesTokens = true }).Count);

    private static SimulatorRoute Route(string method, string path) => new(method, path, static _ => throw new InvalidOperationException());

    private static IReadOnlyList<SimulatorRoute> Merge(params SimulatorRoute[] own)
    {
        var contracts = new VendorContracts(JsonElement.Parse("""{"limits":{"second":7}}"""), [JsonElement.Parse("""
            {"operations":[
            {"name":"x.things.get","verb":"GET","path":"/things/{thing_id}","tokens":["tenant"],"apps":[],"limits":{},"request":{},"errors":[],"examples":[]},
            {"name":"x.things.list","verb":"GET","path":"/things","tokens":["tenant"],"apps":[],"limits":{},"request":{},"errors":[],"examples":[]}]}
            """)]);
        var gateway = new DingTalkGateway(new TokenStore(TimeProvider.System, static _ => "", TimeSpan.Zero, extendsLife: false));
        return OperationRoutes.Merge(own, contracts, new DefaultEndpoints(gateway));
    }
}
