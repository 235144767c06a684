using System.Net;
using System.Net.WebSockets;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Feishu;

public sealed class FeishuLongConnectionTests
{
    /// <summary>The failures of opening, by row: what Feishu answers, and whether the next attempt may succeed.</summary>
    public static TheoryData<int, string, bool> Openings => new()
    {
        { 200, """{"code":1,"msg":"busy"}""", true },
        { 200, """{"code":1000040343,"msg":"internal"}""", true },
        { 200, """{"code":0,"msg":"","data":{"URL":""}}""", true },
        { 200, """{"code":0,"msg":""}""", true },
        { 200, """{"code":0,"data":{"URL":"wss://elsewhere.example/ws"}}""", true },
        { 200, """{"code":1000040344,"msg":"missing"}""", false },
        { 200, """{"code":1000040350,"msg":"too many"}""", false },
        { 200, """{"code":1000040351,"msg":"Incorrect domain name"}""", false },
        { 200, """{"code":403,"msg":"forbidden"}""", false },
        { 200, """{"code":514,"msg":"auth failed"}""", false },
        { 200, """{"code":77,"msg":"any other"}""", false },
        { 500, "", true },
        { 502, "<html></html>", true },
        { 401, """{"code":514,"msg":"auth failed"}""", true },
        { 429, "", true },
    };

    /// <summary>The failures of the handshake, by row.</summary>
    public static TheoryData<int, string?, string?, bool> Handshakes => new()
    {
        { 400, "514", "1000040350", false },
        { 400, "514", "1", true },
        { 400, "514", null, true },
        { 400, "403", null, false },
        { 403, null, null, false },
        { 400, "500", null, true },
        { 502, null, null, true },
    };

    [Fact]
    public async Task An_event_is_handled_and_its_own_frame_sent_back()
    {
        FeishuEvent? seen = null;
        await using ConnectionRig rig = FeishuGateway.Start((happened, _) =>
        {
            seen = happened;
            return Task.CompletedTask;
        });
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        byte[] frame = FeishuGateway.Frame(FeishuGateway.Event("e1", rig.Time), "m1");

        socket.Deliver(frame);

        await Eventually.TrueAsync(() => socket.Sent.Count == 2);
        FeishuFrame sent = FeishuFrameReader.Read(frame)!;
        FeishuFrame ack = FeishuFrameReader.Read(socket.Sent.Last())!;
        Assert.Equal((sent.SeqId, sent.LogId, sent.Service, sent.Method, sent.LogIdNew), (ack.SeqId, ack.LogId, ack.Service, ack.Method, ack.LogIdNew));
        Assert.Equal([.. sent.Headers, new("biz_rt", "0")], ack.Headers);
        Assert.Equal("""{"code":200}"""u8.ToArray(), ack.Payload);
        Assert.Equal(("e1", "cli_gateway"), (seen!.Envelope.EventId, seen.Envelope.AppId));
    }

    [Fact]
    public async Task Opening_sends_the_secret_in_the_body_and_the_address_is_used_untouched_and_never_logged()
    {
        await using ConnectionRig rig = FeishuGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        socket.Break();
        await rig.SocketAfterBackoffAsync(2);

        ReceivedRequest request = rig.Vendor.Calls[0];
        Assert.Equal((HttpMethod.Post, "https://open.feishu.cn/callback/ws/endpoint"), (request.Method, request.Url));
        request.Body.ShouldEqualJson("""{"AppID":"cli_gateway","AppSecret":"gateway-secret"}""");
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.Equal([FeishuGateway.Url, FeishuGateway.Url], rig.Dialer.Addresses.Select(static address => address.OriginalString));
        Assert.Equal(33554678, FeishuFrameReader.Read(socket.Sent.First())!.Service);
        Assert.NotEmpty(rig.Logs.Entries);
        Assert.All(rig.Logs.Entries, static entry => Assert.DoesNotContain("secret", entry.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(rig.Logs.Entries, static entry => Assert.DoesNotContain("ws/v2", entry.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_handler_that_fails_or_is_late_is_answered_with_500_and_the_event_comes_again()
    {
        int attempt = 0;
        await using ConnectionRig rig = FeishuGateway.Start((_, cancellationToken) => ++attempt switch
        {
            1 => throw new InvalidOperationException("The handler fails."),
            2 => Task.Delay(Timeout.Infinite, cancellationToken),
            _ => Task.CompletedTask,
        });
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        for (int delivery = 1; delivery <= 4; delivery++)
        {
            socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event("e1", rig.Time), $"m{delivery}"));
            await Eventually.TrueAsync(() =>
            {
                rig.Time.Advance(delivery == 2 ? TimeSpan.FromSeconds(1) : TimeSpan.Zero);
                return FeishuGateway.Acks(socket).Count == delivery;
            });
        }

        Assert.Equal([("m1", 500), ("m2", 500), ("m3", 200), ("m4", 200)], FeishuGateway.Acks(socket));
        Assert.Equal(3, attempt);
    }

    [Fact]
    public async Task What_is_not_for_the_app_or_too_old_or_no_event_reaches_no_handler()
    {
        int calls = 0;
        await using ConnectionRig rig = FeishuGateway.Start((_, _) => Task.FromResult(Interlocked.Increment(ref calls)));
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event("e1", rig.Time, appId: "cli_other"), "foreign"));
        socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event("e2", rig.Time, age: TimeSpan.FromHours(8.1)), "old"));
        socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event("e3", rig.Time, age: TimeSpan.FromMinutes(-6)), "future"));
        socket.Deliver(FeishuGateway.Frame("{\"schema\":"u8.ToArray(), "broken"));

        await Eventually.TrueAsync(() => FeishuGateway.Acks(socket).Count == 4);
        Assert.Equal([("broken", 500), ("foreign", 500), ("future", 500), ("old", 500)], FeishuGateway.Acks(socket).Order());
        Assert.Equal(0, calls);
        Assert.Equal(4, rig.Logs.Entries.Count(static entry => entry.Id == 10));
    }

    [Fact]
    public async Task What_is_no_event_gets_no_response()
    {
        await using ConnectionRig rig = FeishuGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        byte[] json = FeishuGateway.Event("e1", rig.Time);

        socket.Deliver(FeishuGateway.Frame(json, "card", type: "card"));
        socket.Deliver(FeishuGateway.Frame(json, "new", type: "unheard-of"));
        socket.Deliver(FeishuGateway.Frame(json, "text"), WebSocketMessageType.Text);
        socket.Deliver([0xff, 0xff]);
        socket.Deliver(FeishuFrameWriter.Write(new FeishuFrame { Headers = [new("type", "ping")] }));
        socket.Deliver(FeishuGateway.Frame(json, "event"));

        await Eventually.TrueAsync(() => FeishuGateway.Acks(socket).Count > 0);
        Assert.Equal([("event", 200)], FeishuGateway.Acks(socket));
        Assert.Equal(2, socket.Sent.Count);
    }

    [Fact]
    public async Task A_message_of_several_parts_is_one_event_and_gets_one_response()
    {
        await using ConnectionRig rig = FeishuGateway.Start();
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        byte[] json = FeishuGateway.Event("e1", rig.Time);

        socket.Deliver(FeishuGateway.Frame(json[100..], "m1", sum: 3, seq: 2));
        socket.Deliver(FeishuGateway.Frame(json[..50], "m1", sum: 3, seq: 0));
        socket.Deliver(FeishuGateway.Frame(json[50..100], "m1", sum: 3, seq: 1));

        await Eventually.TrueAsync(() => FeishuGateway.Acks(socket).Count > 0);
        Assert.Equal([("m1", 200)], FeishuGateway.Acks(socket));
        Assert.Equal("1", FeishuFrameReader.Read(socket.Sent.Last())!.Header("seq"));
    }

    [Fact]
    public async Task Pings_follow_the_settings_of_the_vendor_at_once_and_within_limits()
    {
        await using ConnectionRig rig = FeishuGateway.Start(script: static vendor =>
            vendor.Answer(static (_, _) => Task.FromResult(StubTransport.Json(FeishuGateway.Opened("""{"PingInterval":60}""")))));
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);
        await PingsAsync(rig, socket, TimeSpan.FromSeconds(60));

        socket.Deliver(FeishuGateway.Pong("""{"PingInterval":"20"}"""));
        await PingsAsync(rig, socket, TimeSpan.FromSeconds(20));
        socket.Deliver(FeishuGateway.Pong("""{"PingInterval":1}"""));
        await PingsAsync(rig, socket, TimeSpan.FromSeconds(5));
        socket.Deliver(FeishuGateway.Pong("""{"PingInterval":0}"""));
        socket.Deliver(FeishuGateway.Pong("nonsense"));
        await PingsAsync(rig, socket, TimeSpan.FromSeconds(5));
        socket.Deliver(FeishuGateway.Pong("""{"PingInterval":99999999999}"""));
        await PingsAsync(rig, socket, TimeSpan.FromSeconds(300));
    }

    [Fact]
    public async Task The_application_can_have_more_pings_but_not_fewer()
    {
        await using ConnectionRig rig = FeishuGateway.Start(configure: static options => options.PingInterval = TimeSpan.FromSeconds(30));
        await rig.StartAsync();
        FakeSocket socket = await rig.Dialer.SocketAsync(1);

        await PingsAsync(rig, socket, TimeSpan.FromSeconds(30));
        socket.Deliver(FeishuGateway.Pong("""{"PingInterval":10}"""));

        await PingsAsync(rig, socket, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_failure_of_opening_is_tried_again_or_final_by_its_row(int status, string body, bool heals)
    {
        await using ConnectionRig rig = FeishuGateway.Start(
            client: static options => options.MaxRetries = 0,
            script: vendor => vendor.Answer((_, _) => Task.FromResult(StubTransport.Json(body, (HttpStatusCode)status))));

        await AssertHealsAsync(rig, heals);
    }

    [Theory]
    [MemberData(nameof(Handshakes))]
    public async Task A_refused_handshake_is_tried_again_or_final_by_its_row(int status, string? handshakeStatus, string? detail, bool heals)
    {
        var headers = new Dictionary<string, IEnumerable<string>>();
        if (handshakeStatus is not null)
        {
            headers["handshake-status"] = [handshakeStatus];
        }

        if (detail is not null)
        {
            headers["handshake-autherrcode"] = [detail];
        }

        await using ConnectionRig rig = FeishuGateway.Start();
        rig.Dialer.Dialing = (attempt, _) => attempt == 1 ? throw new HandshakeRefusedException((HttpStatusCode)status, headers) : Task.CompletedTask;

        await AssertHealsAsync(rig, heals);
    }

    [Fact]
    public void A_store_app_is_an_error_at_the_start()
    {
        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => FeishuGateway.Start(client: static options => options.AppType = FeishuAppType.Store));

        Assert.Contains("store app", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_cannot_work_are_errors_at_the_start()
    {
        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => FeishuGateway.Start(configure: static options =>
        {
            options.Connections = 51;
            options.PingInterval = TimeSpan.FromSeconds(4);
            options.StreamHosts.Add("wss://feishu.cn/");
        }));

        Assert.Equal(3, refused.Failures.Count());
    }

    [Fact]
    public async Task Several_connections_share_the_memory_of_what_was_handled()
    {
        int calls = 0;
        await using ConnectionRig rig = FeishuGateway.Start((_, _) => Task.FromResult(Interlocked.Increment(ref calls)), static options => options.Connections = 3);
        await rig.StartAsync();
        await rig.Dialer.SocketAsync(3);

        foreach (FakeSocket socket in rig.Dialer.Sockets)
        {
            socket.Deliver(FeishuGateway.Frame(FeishuGateway.Event("e1", rig.Time), "m1"));
            await Eventually.TrueAsync(() => FeishuGateway.Acks(socket).Count == 1);
        }

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task One_connection_that_is_refused_for_good_ends_all_of_them()
    {
        await using ConnectionRig rig = FeishuGateway.Start(configure: static options => options.Connections = 2);
        rig.Dialer.Dialing = static (attempt, _) => attempt == 3 ? throw new HandshakeRefusedException(HttpStatusCode.Forbidden, new Dictionary<string, IEnumerable<string>>()) : Task.CompletedTask;
        await rig.StartAsync();
        (await rig.Dialer.SocketAsync(2)).Break();
        await Eventually.TrueAsync(() =>
        {
            rig.Time.Advance(TimeSpan.FromSeconds(1));
            return rig.Running.IsCompleted;
        });

        await Assert.ThrowsAsync<HandshakeRefusedException>(() => rig.Running);
        Assert.All(rig.Dialer.Sockets, static socket => Assert.True(socket.IsDisposed));
    }

    [Fact]
    public void A_second_connection_of_the_same_events_is_refused()
    {
        var services = new ServiceCollection();
        EventsBuilder<FeishuEvent, FeishuClient> events = services.AddFeishuEvents("one", static _ => { }).ReceiveOverLongConnection();

        Assert.Throws<InvalidOperationException>(() => events.ReceiveOverLongConnection());
        services.AddFeishuEvents("two", static _ => { }).ReceiveOverLongConnection();
    }

    private static async Task AssertHealsAsync(ConnectionRig rig, bool heals)
    {
        await rig.StartAsync();
        if (heals)
        {
            await rig.SocketAfterBackoffAsync(1);
            return;
        }

        await Eventually.TrueAsync(() => rig.Running.IsCompleted);
        Exception refused = await Assert.ThrowsAnyAsync<Exception>(() => rig.Running);
        Assert.DoesNotContain("gateway-secret", refused.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(rig.Dialer.Sockets);
    }

    private static async Task PingsAsync(ConnectionRig rig, FakeSocket socket, TimeSpan interval)
    {
        int sent = socket.Sent.Count;
        await Eventually.TrueAsync(() => socket.IsIdle && rig.Time.ActiveTimers == 1);
        rig.Time.Advance(interval - TimeSpan.FromTicks(1));
        await Eventually.TrueAsync(() => rig.Time.ActiveTimers == 1);
        Assert.Equal(Math.Max(sent, 1), socket.Sent.Count);
        rig.Time.Advance(TimeSpan.FromTicks(1));
        await Eventually.TrueAsync(() => socket.Sent.Count == Math.Max(sent, 1) + 1);
    }
}
