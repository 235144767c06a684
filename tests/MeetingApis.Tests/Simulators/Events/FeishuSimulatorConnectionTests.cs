using MeetingApis.Feishu;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Long connections of the library to the simulator.</summary>
public sealed class FeishuSimulatorConnectionTests
{
    private const string Started = "vc.meeting.meeting_started_v1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_reaches_a_handler_without_an_address()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();

        rig.Simulator.StartMeeting("6911188411932033028", "ou_host");

        Assert.Single(await rig.SeenAsync<FeishuMeetingStarted>());
        Assert.All(rig.Simulator.Events.Sent, static sent => Assert.True(sent.IsAcknowledged));
    }

    [Fact]
    public async Task A_large_event_comes_in_fragments_and_whole()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();
        rig.Simulator.Events.FragmentSize = 100;

        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        Assert.True(sent.IsAcknowledged);
        Assert.Equal("my meeting", Assert.IsType<FeishuMeetingStarted>(Assert.Single(rig.Seen)).Meeting?.Topic);
    }

    [Fact]
    public async Task Each_event_goes_over_one_connection()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync(connections: 3);
        Assert.Equal(3, rig.Simulator.Events.Connections);

        for (int i = 0; i < 6; i++)
        {
            await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        }

        Assert.Equal(6, rig.Seen.Count);
    }

    [Fact]
    public async Task What_fails_comes_again_when_the_vendor_sends_it_again()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();
        rig.Handler = static _ => throw new IOException();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        await rig.AdvanceAsync(TimeSpan.FromSeconds(15));
        rig.Handler = static _ => Task.CompletedTask;
        await rig.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal([500, 500, 200], sent.Attempts.Select(static attempt => attempt.StatusCode));
        Assert.Equal(sent.Id, Assert.Single(rig.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_opened_again_and_what_was_lost_comes_again()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();
        var entered = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        rig.Handler = async _ =>
        {
            entered.TrySetResult();
            await left.Task;
            throw new IOException();
        };
        Task<SentEvent> sending = rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        await entered.Task;

        rig.Simulator.Events.DropConnections();
        SentEvent sent = await sending;
        left.SetResult();
        rig.Handler = static _ => Task.CompletedTask;
        await ReconnectAsync(rig);
        // Where the first attempt is still being handled, the second is not acknowledged.
        await rig.AdvanceAsync(TimeSpan.FromSeconds(15));
        await rig.AdvanceAsync(TimeSpan.FromMinutes(5));
        await rig.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(("the connection broke", true), (sent.Attempts[0].Failure, sent.IsAcknowledged));
        Assert.Equal(sent.Id, Assert.Single(rig.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task An_event_waits_for_a_connection()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();
        rig.Simulator.Events.DropConnections();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        Assert.Equal("nobody was there", Assert.Single(sent.Attempts).Failure);

        await ReconnectAsync(rig);
        await rig.AdvanceAsync(TimeSpan.FromSeconds(15));

        Assert.True(sent.IsAcknowledged);
        Assert.Single(rig.Seen);
    }

    [Fact]
    public async Task An_old_event_is_refused_and_a_duplicate_is_handled_once()
    {
        await using FeishuEventRig rig = await FeishuEventRig.ConnectAsync();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        DeliveryAttempt old = await rig.Simulator.Events.RedeliverAsync(sent, EventForgery.Time, Cancellation);
        DeliveryAttempt again = await rig.Simulator.Events.RedeliverAsync(sent, cancellationToken: Cancellation);

        Assert.Equal((500, 200), (old.StatusCode, again.StatusCode));
        Assert.Single(rig.Seen);
    }

    [Fact]
    public async Task An_app_with_a_wrong_secret_gets_no_connection()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        using var http = new HttpClient { BaseAddress = simulator.BaseAddress };

        using HttpResponseMessage response = await http.PostAsync("/callback/ws/endpoint", new StringContent($$"""{"AppID":"{{simulator.AppId}}","AppSecret":"wrong"}"""), Cancellation);

        Assert.Contains("\"code\":514", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((0, 0), (simulator.TokenRequests, simulator.Requests.Count));
    }

    [Fact]
    public async Task An_address_opens_one_connection()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        var address = new Uri(simulator.Events.OpenAddress(simulator.BaseAddress));
        using var first = new System.Net.WebSockets.ClientWebSocket();
        await first.ConnectAsync(address, Cancellation);

        using var second = new System.Net.WebSockets.ClientWebSocket();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => second.ConnectAsync(address, Cancellation));

        Assert.Equal(1, simulator.Events.Connections);
    }

    // The clock moves while the application waits for its next attempt.
    private static async Task ReconnectAsync(FeishuEventRig rig)
    {
        Task connected = rig.Simulator.Events.WhenConnectedAsync(cancellationToken: Cancellation);
        while (!connected.IsCompleted)
        {
            rig.AppTime.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(10, Cancellation);
        }
    }
}
