using MeetingApis.Feishu;

namespace MeetingApis.Tests.Simulators;

/// <summary>A store app that lives by the tickets of its events alone.</summary>
public sealed class FeishuSimulatorTicketsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_ticket_that_is_pushed_by_an_event_lets_the_app_call()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync(static simulator => simulator.AddTenant("tenant"), static options => options.AppType = FeishuAppType.Store);

        string ticket = await rig.Simulator.PushAppTicketAsync(Cancellation);
        GetFeishuRoomResponse room = await rig.Client.ForTenant("tenant").Rooms.GetAsync("omm_eada1d61a550955240c28757e7dec3af", cancellationToken: Cancellation);

        Assert.Equal("Example Room", room.Room?.Name);
        Assert.Equal(ticket, Assert.IsType<FeishuAppTicketIssued>(Assert.Single(rig.Seen)).AppTicket);
    }

    [Fact]
    public async Task A_ticket_is_due_every_hour()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync(static simulator => simulator.AddTenant("tenant"), static options => options.AppType = FeishuAppType.Store);

        for (int hour = 0; hour < 3; hour++)
        {
            await rig.AdvanceAsync(TimeSpan.FromHours(1));
        }

        Assert.Equal(["app_ticket", "app_ticket", "app_ticket"], await rig.TypesAsync());
    }

    [Fact]
    public async Task A_ticket_that_the_app_asks_for_comes_by_an_event()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync(static simulator => simulator.AddTenant("tenant"), static options => options.AppType = FeishuAppType.Store);

        await rig.Client.Authorization.ResendAppTicketAsync(Cancellation);
        await Stubs.Eventually.TrueAsync(() => rig.Seen.Count == 1);

        Assert.Equal("app_ticket", rig.Seen[0].Envelope.EventType);
    }
}
