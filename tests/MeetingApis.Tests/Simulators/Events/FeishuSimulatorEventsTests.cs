using System.Net;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.Simulators;

/// <summary>How the simulator delivers to an address, as the library's endpoint sees it.</summary>
public sealed class FeishuSimulatorEventsTests
{
    private const string Started = "vc.meeting.meeting_started_v1";

    private static readonly Uri s_address = new("https://app.example/events");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_documented_event_reaches_a_handler_as_its_record(bool isConnected)
    {
        // Only store apps get tickets, and only at an address.
        await using FeishuEventRig rig = isConnected ? await FeishuEventRig.ConnectAsync() : await FeishuEventRig.StartAsync(configure: static options => options.AppType = FeishuAppType.Store);
        EventContract[] contracts = [.. EventContract.Of("feishu").Where(contract => !isConnected || contract.Type != "app_ticket")];
        foreach (EventContract contract in contracts)
        {
            SentEvent sent = await rig.Simulator.Events.SendAsync(contract.Type, cancellationToken: Cancellation);

            Assert.Equal($"{contract.Type}: acknowledged with 200", $"{contract.Type}: {Assert.Single(sent.Attempts)}");
            Assert.Equal((contract.Record, contract.Type, sent.Id), (rig.Seen[^1].GetType().Name, rig.Seen[^1].Envelope.EventType, rig.Seen[^1].Envelope.EventId));
        }

        Assert.Equal(contracts.Length, rig.Seen.Count);
    }

    [Fact]
    public async Task An_event_says_what_the_test_gives_it()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();

        await rig.Simulator.Events.SendAsync(Started, """{"meeting":{"id":"7","topic":"周会"}}""", Cancellation);

        FeishuMeetingStarted started = Assert.IsType<FeishuMeetingStarted>(Assert.Single(rig.Seen));
        Assert.Equal(("7", "周会"), (started.Meeting?.Id, started.Meeting?.Topic));
        Assert.Equal((rig.Simulator.AppId, rig.Simulator.Events.TenantKey, rig.Time.GetUtcNow()), (started.Envelope.AppId, started.Envelope.Tenant, started.Envelope.EventTime));
    }

    [Fact]
    public async Task An_event_that_nobody_knows_is_sent_too()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();

        SentEvent sent = await rig.Simulator.Events.SendAsync("vc.meeting.of_tomorrow_v1", """{"a":1}""", Cancellation);

        Assert.True(sent.IsAcknowledged);
        Assert.Equal("vc.meeting.of_tomorrow_v1", Assert.IsType<UnknownFeishuEvent>(Assert.Single(rig.Seen)).Envelope.EventType);
    }

    [Theory]
    [InlineData("of_tomorrow", null)]
    [InlineData(Started, "no JSON")]
    [InlineData(Started, "[]")]
    public async Task An_event_without_a_proper_payload_is_not_sent(string type, string? payload)
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => rig.Simulator.Events.SendAsync(type, payload, Cancellation));

        Assert.Empty(rig.Simulator.Events.Sent);
    }

    [Fact]
    public async Task Nothing_is_sent_or_kept_before_there_is_an_address()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        simulator.StartMeeting("6911188411932033028", "ou_1");

        await Assert.ThrowsAsync<InvalidOperationException>(() => simulator.Events.SendAsync(Started, cancellationToken: Cancellation));

        Assert.Empty(simulator.Events.Sent);
    }

    [Fact]
    public async Task An_app_without_a_key_gets_plain_events()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync(static simulator => simulator.Events.EncryptKey = null);

        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        Assert.True(sent.IsAcknowledged);
        await Assert.ThrowsAsync<InvalidOperationException>(() => rig.Simulator.Events.RedeliverAsync(sent, EventForgery.Signature, Cancellation));
    }

    [Theory]
    [InlineData(EventForgery.Signature)]
    [InlineData(EventForgery.Content)]
    [InlineData(EventForgery.Time)]
    public async Task A_forged_event_is_refused(EventForgery forgery)
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        DeliveryAttempt attempt = await rig.Simulator.Events.RedeliverAsync(sent, forgery, Cancellation);

        Assert.Equal((false, (int)HttpStatusCode.Unauthorized), (attempt.IsAcknowledged, attempt.StatusCode));
        Assert.Single(rig.Seen);
    }

    [Fact]
    public async Task A_duplicate_is_acknowledged_and_not_handled_again()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        DeliveryAttempt[] again = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => rig.Simulator.Events.RedeliverAsync(sent, cancellationToken: Cancellation)));

        Assert.All(again, static attempt => Assert.True(attempt.IsAcknowledged));
        Assert.Equal(6, sent.Attempts.Count);
        Assert.Single(rig.Seen);
    }

    [Fact]
    public async Task What_fails_comes_again_when_the_vendor_sends_it_again()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();
        rig.Handler = static _ => throw new IOException();
        DateTimeOffset began = rig.Time.GetUtcNow();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        TimeSpan[] waits = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];
        foreach (TimeSpan wait in waits)
        {
            await rig.AdvanceAsync(wait - TimeSpan.FromSeconds(1));
            int before = sent.Attempts.Count;
            await rig.AdvanceAsync(TimeSpan.FromSeconds(1));

            Assert.Equal(before + 1, sent.Attempts.Count);
        }

        await rig.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal([0, 15, 315, 3915, 25515], sent.Attempts.Select(attempt => (attempt.Time - began).TotalSeconds));
        Assert.All(sent.Attempts, static attempt => Assert.Equal(500, attempt.StatusCode));
        Assert.False(sent.IsAcknowledged);
    }

    [Fact]
    public async Task What_succeeds_at_last_comes_no_more()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();
        rig.Handler = static _ => throw new IOException();
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        rig.Handler = static _ => Task.CompletedTask;

        await rig.AdvanceAsync(TimeSpan.FromSeconds(15));
        await rig.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal([false, true], sent.Attempts.Select(static attempt => attempt.IsAcknowledged));
        Assert.Equal(sent.Id, Assert.Single(rig.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_not_waited_for()
    {
        var time = new ManualTimeProvider();
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(time, Cancellation);
        var asked = new TaskCompletionSource();
        using var handler = new AnsweringHandler(async (_, cancellationToken) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new IOException();
        });
        simulator.Events.SendTo(s_address, handler);
        Task<SentEvent> sending = simulator.Events.SendAsync(Started, cancellationToken: Cancellation);
        await asked.Task;

        time.Advance(TimeSpan.FromSeconds(3));

        DeliveryAttempt attempt = Assert.Single((await sending).Attempts);
        Assert.Equal((null, "no answer within 3 seconds"), (attempt.StatusCode, attempt.Failure));
    }

    [Fact]
    public async Task An_address_that_does_not_give_the_challenge_back_is_not_taken()
    {
        await using FeishuEventRig rig = await FeishuEventRig.StartAsync();
        var other = new Uri(rig.Simulator.BaseAddress, "/feishu/events");

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => rig.Simulator.Events.SendToAsync(other, cancellationToken: Cancellation));
        SentEvent sent = await rig.Simulator.Events.SendAsync(Started, cancellationToken: Cancellation);

        Assert.Contains("404", thrown.Message, StringComparison.Ordinal);
        Assert.True(sent.IsAcknowledged);
    }

    [Theory]
    [InlineData("""{"challenge":"another"}""")]
    [InlineData("{}")]
    [InlineData("success")]
    public async Task An_answer_to_the_challenge_is_checked_exactly(string answer)
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        using var handler = new AnsweringHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer) });

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => simulator.Events.SendToAsync(s_address, handler, Cancellation));

        Assert.Contains(answer, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task An_address_that_is_slow_at_first_is_asked_again(int slow, bool isTaken)
    {
        var time = new ManualTimeProvider();
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(time, Cancellation);
        simulator.Events.EncryptKey = null;
        int asked = 0;
        using var handler = new AnsweringHandler(async (request, cancellationToken) =>
        {
            if (++asked <= slow)
            {
                ThreadPool.QueueUserWorkItem(_ => time.Advance(TimeSpan.FromSeconds(1)));
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(await request.Content!.ReadAsStringAsync(cancellationToken)) };
        });

        Exception? thrown = await Record.ExceptionAsync(() => simulator.Events.SendToAsync(s_address, handler, Cancellation));

        Assert.Equal((isTaken, 10), (thrown is null, asked));
    }

    [Fact]
    public async Task A_request_is_what_the_page_describes()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        using var handler = new AnsweringHandler(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        simulator.Events.SendTo(s_address, handler);

        SentEvent sent = await simulator.Events.SendAsync("app_ticket", cancellationToken: Cancellation);

        JsonNode message = JsonNode.Parse(sent.Message)!;
        Assert.Equal(["ts", "uuid", "token", "type", "event"], message.AsObject().Select(static member => member.Key));
        Assert.Equal((sent.Id, "event_callback", simulator.AppId, "app_ticket"), ((string)message["uuid"]!, (string)message["type"]!, (string)message["event"]!["app_id"]!, (string)message["event"]!["type"]!));
    }
}
