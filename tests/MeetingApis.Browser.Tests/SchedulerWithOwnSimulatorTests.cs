using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Browser.Tests;

/// <summary>What docs/testing.md says of web applications: a test points the registered clients at a simulator of its own. No browser is needed.</summary>
public sealed class SchedulerWithOwnSimulatorTests : IAsyncLifetime
{
    private static readonly Uri s_rooms = new("/vendors/feishu/rooms?start=2030-01-07T11:00:00%2B08:00&end=2030-01-07T12:00:00%2B08:00&timeZone=Asia/Shanghai", UriKind.Relative);

    private FeishuSimulator _feishu = null!;
    private WebApplicationFactory<Program> _factory = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_lotus", "莲花厅", "omb_floor3"));
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.Configure<FeishuOptions>(_feishu.Configure)));
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task The_service_reads_what_the_test_has_seeded()
    {
        using HttpClient http = _factory.CreateClient();

        string rooms = await http.GetStringAsync(s_rooms, TestContext.Current.CancellationToken);

        Assert.Contains("omm_lotus", rooms, StringComparison.Ordinal);
        Assert.NotEmpty(_feishu.Requests);
    }

    [Fact]
    public async Task A_vendor_that_fails_is_answered_as_the_service_promises()
    {
        _feishu.Next(Fault.Unavailable, times: 100);
        using HttpClient http = _factory.CreateClient();

        using HttpResponseMessage answer = await http.GetAsync(s_rooms, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }
}
