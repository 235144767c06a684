using MeetingApis.Testing;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Simulators;

/// <summary>The simulator lets an app of a provider call what WeCom lets it call.</summary>
public sealed class WeComSimulatorAppKindTests : IAsyncLifetime
{
    private WeComSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _simulator = await WeComSimulator.StartAsync(cancellationToken: Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Theory]
    [InlineData(WeComAppType.ThirdParty)]
    [InlineData(WeComAppType.ProviderDeveloped)]
    public async Task An_app_of_a_provider_that_asks_for_more_is_refused(WeComAppType app)
    {
        WeComClient corp = await StartAsync(app);

        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => PageExamples.CallAsync("wecom.meeting_rooms.list", corp));

        Assert.Equal(WeComErrorCodes.ApiForbidden, thrown.Code);
    }

    [Theory]
    [InlineData(WeComAppType.ThirdParty, "wolisi")]
    [InlineData(WeComAppType.ProviderDeveloped, "lisi")]
    public async Task An_app_of_a_provider_lists_the_ids_of_meetings(WeComAppType app, string userId)
    {
        WeComClient corp = await StartAsync(app);

        ListWeComMeetingIdsResponse page = await corp.Meetings.ListIdsAsync(new() { UserId = userId }, Cancellation);

        Assert.Contains("hyxxx", page.Items);
    }

    private async Task<WeComClient> StartAsync(WeComAppType type)
    {
        _simulator.SuiteType = type;
        var options = new WeComOptions { AppType = type, ValidateRequests = false };
        _simulator.Configure(options);
        var app = new WeComClient(options);
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        return app.ForCorp("c1");
    }
}
