using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.DingTalk;

public sealed class DingTalkStreamTests
{
    /// <summary>The failures of opening, by row: what DingTalk answers, and whether the next attempt may succeed.</summary>
    public static TheoryData<int, string, bool> Openings => new()
    {
        { 401, """{"code":"authFailed","message":"鉴权失败"}""", false },
        { 401, "", false },
        { 400, """{"code":"invalidParameter","message":"bad body"}""", false },
        { 400, "<html>a proxy</html>", true },
        { 429, "", true },
        { 503, "", true },
        { 500, """{"code":"serviceUnavailable","message":"busy"}""", true },
        { 200, "{}", true },
        { 200, """{"endpoint":"wss://wss-open-connection.dingtalk.com/connect"}""", true },
        { 200, """{"ticket":"t"}""", true },
        { 200, """{"endpoint":"wss://elsewhere.example/connect","ticket":"t"}""", true },
        { 200, """{"endpoint":"ws://wss-open-connection.dingtalk.com/connect","ticket":"t"}""", true },
    };

    [Fact]
    public async Task An_event_is_handled_and_acknowledged()
    {
        DingTalkEvent? seen = null;
        await using ConnectionRig rig = DingTalkStreamGateway.Start((happened, _) =>
        {
            seen = happened;
            return Task.CompletedTask;
        });
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));

        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        socket.SentText.First().ShouldEqualJson(
            """{"code":200,"headers":{"messageId":"m-e1","contentType":"application/json"},"message":"OK","data":"{\"status\":\"SUCCESS\",\"message\":\"success\"}"}""");
        Assert.Equal(("e1", "ding1"), (seen!.Envelope.EventId, seen.Envelope.Tenant));
    }

    [Fact]
    public async Task Opening_sends_the_secret_in_the_body_and_the_ticket_is_never_logged()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start();
        await rig.StartAsync();
        (await rig.Dialer.SocketAsync(1)).Break();
        await rig.SocketAfterBackoffAsync(2);

        ReceivedRequest request = rig.Vendor.Calls[0];
        Assert.Equal((HttpMethod.Post, "https://api.dingtalk.com/v1.0/gateway/connections/open"), (request.Method, request.Url));
        JsonElement body = JsonDocument.Parse(request.Body).RootElement;
        Assert.Equal(("dinggateway", "gateway-secret"), (body.GetProperty("clientId").GetString(), body.GetProperty("clientSecret").GetString()));
        body.GetProperty("subscriptions").GetRawText().ShouldEqualJson("""[{"type":"EVENT","topic":"*"}]""");
        Assert.StartsWith("MeetingApis/", body.GetProperty("ua").GetString(), StringComparison.Ordinal);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.DoesNotContain("x-acs-dingtalk-access-token", request.Headers.Keys);
        Assert.Equal("wss://wss-open-connection.dingtalk.com/connect?ticket=secret%20ticket%261", rig.Dialer.Addresses[0].AbsoluteUri);
        Assert.NotEmpty(rig.Logs.Entries);
        Assert.All(rig.Logs.Entries, static entry => Assert.DoesNotContain("secret", entry.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(rig.Logs.Entries, static entry => Assert.DoesNotContain("wss:", entry.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Pings_are_echoed_and_what_is_not_served_says_so()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver("""{"specVersion":"1.0","type":"SYSTEM","headers":{"topic":"ping","messageId":"p1","contentType":"application/json"},"data":"{\"opaque\":\"123-dsfs\"}"}""");
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        socket.Deliver("""{"type":"CALLBACK","headers":{"topic":"/v1.0/im/bot/messages/get","messageId":"c1"},"data":"{}"}""");
        await Eventually.TrueAsync(() => socket.Sent.Count == 2);

        string[] answers = [.. socket.SentText];
        answers[0].ShouldEqualJson("""{"code":200,"headers":{"messageId":"p1","contentType":"application/json"},"message":"OK","data":"{\"opaque\":\"123-dsfs\"}"}""");
        Assert.Equal(404, JsonDocument.Parse(answers[1]).RootElement.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_answered_or_is_not_known_is_ignored()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver("""{"type":"SYSTEM","headers":{"topic":"KEEPALIVE","messageId":"k1"},"data":"{}"}""");
        socket.Deliver("""{"type":"SYSTEM","headers":{"topic":"ping"},"data":"{}"}""");
        socket.Deliver("""{"type":"EVENT","headers":null,"data":"{}"}""");
        socket.Deliver("""{"type":"EVENT","data":{"not":"text"}}""");
        socket.Deliver("[]");
        socket.Deliver("nonsense");
        socket.Deliver("{\"type\":");
        socket.Deliver("\"\\ud800\"");
        socket.Deliver([1, 2, 3], WebSocketMessageType.Binary);
        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));

        await Eventually.TrueAsync(() => socket.Sent.Count > 0 && socket.IsIdle);
        Assert.Equal([("e1", "SUCCESS")], DingTalkStreamGateway.Acks(socket));
    }

    [Fact]
    public async Task An_event_is_known_by_its_type_whatever_its_topic()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time).Replace("\"topic\":\"*\"", "\"topic\":\"another\"", StringComparison.Ordinal));

        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        Assert.Equal([("e1", "SUCCESS")], DingTalkStreamGateway.Acks(socket));
    }

    [Fact]
    public async Task An_event_that_always_fails_is_given_up_after_five_times_with_an_error_in_the_log()
    {
        int calls = 0;
        await using ConnectionRig rig = DingTalkStreamGateway.Start((happened, _) => happened.Envelope.EventId == "good" ? Task.CompletedTask : throw new InvalidOperationException($"The handler fails, {++calls}."));
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        for (int delivery = 1; delivery <= 5; delivery++)
        {
            Assert.False(rig.Logs.Has(20));
            socket.Deliver(DingTalkStreamGateway.Event("poison", rig.Time));
            await Eventually.TrueAsync(() => socket.Sent.Count == delivery);
        }

        socket.Deliver(DingTalkStreamGateway.Event("good", rig.Time));
        await Eventually.TrueAsync(() => socket.Sent.Count == 6);
        Assert.Equal(["LATER", "LATER", "LATER", "LATER", "SUCCESS", "SUCCESS"], DingTalkStreamGateway.Acks(socket).Select(static ack => ack.Status));
        Assert.Equal(5, calls);
        Assert.True(rig.Logs.Has(20));
    }

    [Fact]
    public async Task An_event_that_cannot_be_stored_is_never_given_up()
    {
        const int Deliveries = 12;
        var inbox = new RecordingInbox { Failure = new IOException("disk") };
        await using ConnectionRig rig = DingTalkStreamGateway.Start(inbox: inbox);
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        for (int delivery = 1; delivery <= Deliveries; delivery++)
        {
            socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));
            await Eventually.TrueAsync(() => socket.Sent.Count == delivery);
        }

        inbox.Failure = null;
        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));
        await Eventually.TrueAsync(() => socket.Sent.Count == Deliveries + 1);

        Assert.Equal([.. Enumerable.Repeat("LATER", Deliveries), "SUCCESS"], DingTalkStreamGateway.Acks(socket).Select(static ack => ack.Status));
        Assert.Single(inbox.Stored);
    }

    [Fact]
    public async Task Failures_are_counted_over_all_connections_and_the_limit_can_be_set()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start(
            static (_, _) => throw new InvalidOperationException("The handler fails."),
            static options => (options.Connections, options.MaxFailures) = (2, 2));
        await rig.StartAsync();
        await rig.Dialer.SocketAsync(2);

        foreach (FakeSocket socket in rig.Dialer.Sockets)
        {
            socket.Deliver(DingTalkStreamGateway.Event("poison", rig.Time));
            await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        }

        Assert.Equal(["LATER", "SUCCESS"], rig.Dialer.Sockets.SelectMany(DingTalkStreamGateway.Acks).Select(static ack => ack.Status));
    }

    [Fact]
    public async Task A_handler_that_is_late_is_told_and_a_second_delivery_meanwhile_is_no_failure()
    {
        var work = new TaskCompletionSource();
        bool wasCancelled = false;
        await using ConnectionRig rig = DingTalkStreamGateway.Start(
            async (_, cancellationToken) =>
            {
                using (cancellationToken.Register(() => wasCancelled = true))
                {
                    await work.Task;
                }
            },
            static options => (options.Deadline, options.MaxFailures) = (TimeSpan.FromSeconds(2), 2));
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        int idle = rig.Time.ActiveTimers;
        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));
        await Eventually.TrueAsync(() => rig.Time.ActiveTimers > idle);
        await Eventually.TrueAsync(() =>
        {
            rig.Time.Advance(TimeSpan.FromSeconds(1));
            return socket.Sent.Count == 1;
        });
        Assert.True(wasCancelled);

        socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));
        await Eventually.TrueAsync(() => socket.Sent.Count == 2);
        work.SetResult();
        await Eventually.TrueAsync(() =>
        {
            int sent = socket.Sent.Count;
            socket.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));
            SpinWait.SpinUntil(() => socket.Sent.Count > sent);
            return DingTalkStreamGateway.Acks(socket)[^1].Status == "SUCCESS";
        });

        Assert.False(rig.Logs.Has(20));
    }

    [Fact]
    public async Task A_disconnect_opens_a_new_connection_at_once_and_the_old_one_responds_first()
    {
        var work = new TaskCompletionSource();
        await using ConnectionRig rig = DingTalkStreamGateway.Start((_, _) => work.Task);
        await rig.StartAsync();
        FakeSocket old = await rig.Dialer.SocketAsync(1);
        old.Deliver(DingTalkStreamGateway.Event("e1", rig.Time));

        old.Deliver("""{"specVersion":"1.0","type":"SYSTEM","headers":{"topic":"disconnect","contentType":"application/json"},"data":"{\"reason\":\"connection is expired\"}"}""");

        await rig.Dialer.SocketAsync(2);
        Assert.False(old.IsDisposed);
        work.SetResult();
        await Eventually.TrueAsync(() => old.IsDisposed);
        Assert.Equal([("e1", "SUCCESS")], DingTalkStreamGateway.Acks(old));
        Assert.True(old.IsClosedNormally);
        Assert.Equal(2, rig.Vendor.Calls.Count);
    }

    [Fact]
    public async Task What_is_for_another_organisation_or_too_old_reaches_no_handler()
    {
        int calls = 0;
        await using ConnectionRig rig = DingTalkStreamGateway.Start((_, _) => Task.FromResult(Interlocked.Increment(ref calls)), client: static options => options.CorpId = "ding1");
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver(DingTalkStreamGateway.Event("foreign", rig.Time, corpId: "ding2"));
        socket.Deliver(DingTalkStreamGateway.Event("old", rig.Time, age: TimeSpan.FromHours(24.1)));
        socket.Deliver(DingTalkStreamGateway.Event("own", rig.Time));

        await Eventually.TrueAsync(() => socket.Sent.Count == 3);
        Assert.Equal([("foreign", "LATER"), ("old", "LATER"), ("own", "SUCCESS")], DingTalkStreamGateway.Acks(socket).Order());
        Assert.Equal(1, calls);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_failure_of_opening_is_tried_again_or_final_by_its_row(int status, string body, bool heals)
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start(
            client: static options => options.MaxRetries = 0,
            script: vendor => vendor.Answer((_, _) => Task.FromResult(StubTransport.Json(body, (HttpStatusCode)status))));

        await rig.StartAsync();

        if (heals)
        {
            await rig.SocketAfterBackoffAsync(1);
            return;
        }

        await Eventually.TrueAsync(() => rig.Running.IsCompleted);
        MeetingApiException refused = await Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.Running);
        Assert.Equal("dingtalk.events.open_connection", refused.Operation);
        Assert.Empty(rig.Dialer.Sockets);
    }

    [Fact]
    public async Task A_refused_handshake_is_tried_again_with_another_ticket()
    {
        await using ConnectionRig rig = DingTalkStreamGateway.Start();
        rig.Dialer.Dialing = static (attempt, _) => attempt == 1 ? throw new HandshakeRefusedException(HttpStatusCode.Unauthorized, new Dictionary<string, IEnumerable<string>>()) : Task.CompletedTask;
        await rig.StartAsync();

        await rig.SocketAfterBackoffAsync(1);

        Assert.Equal(2, rig.Vendor.Calls.Count);
    }

    [Fact]
    public void Options_that_cannot_work_are_errors_at_the_start()
    {
        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => DingTalkStreamGateway.Start(configure: static options =>
        {
            options.Connections = 0;
            options.MaxFailures = 0;
            options.Deadline = TimeSpan.Zero;
            options.StreamHosts.Clear();
        }));

        Assert.Equal(4, refused.Failures.Count());
    }

    [Fact]
    public void Without_a_connection_the_secrets_of_callbacks_are_still_demanded()
    {
        var services = new ServiceCollection();
        services.AddDingTalkClient(static options => (options.AppKey, options.AppSecret) = ("ding", "secret"));
        services.AddDingTalkEvents(static _ => { });
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public void Failures_of_very_many_events_are_counted_within_bounds()
    {
        var failed = new DingTalkFailedEvents();
        for (int i = 0; i < 25_000; i++)
        {
            failed.Failed($"e{i}");
            if (i % 2 == 0)
            {
                failed.Forget($"e{i}");
            }
        }

        Assert.InRange(failed.Count, 1, 10_000);
        Assert.Equal(2, failed.Failed("e24999"));
    }
}
