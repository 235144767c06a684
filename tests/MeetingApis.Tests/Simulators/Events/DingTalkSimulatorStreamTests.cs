using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Testing;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Simulators;

/// <summary>The simulator as the gateway of Stream connections, for the library's client and for one that speaks the protocol by hand.</summary>
public sealed class DingTalkSimulatorStreamTests : IAsyncLifetime
{
    private static readonly HttpClient s_http = new();

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingTalk = null!;

    public static TheoryData<string> Types => [.. EventContract.Of("dingtalk").Select(static contract => contract.Type).Except(["suite_ticket"])];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _dingTalk = await DingTalkSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _dingTalk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_example_of_each_event_reaches_its_handler(string type)
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();

        SentEvent sent = await _dingTalk.Events.SendAsync(type, cancellationToken: Cancellation);

        Assert.True(sent.IsAcknowledged, sent.Attempts[^1].ToString());
        DingTalkEvent seen = Assert.Single(app.Seen);
        Assert.IsNotType<UnknownDingTalkEvent>(seen);
        Assert.Equal((sent.Id, type, _dingTalk.CorpId, _time.GetUtcNow()), (seen.Envelope.EventId, seen.Envelope.EventType, seen.Envelope.Tenant, seen.Envelope.EventTime));
    }

    [Fact]
    public async Task Changes_come_over_the_connection_and_to_no_address()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();
        _dingTalk.Events.SendTo(new Uri("http://127.0.0.1:1/nobody"));

        _dingTalk.Rooms.Remove("0ffb7184xxxxx");
        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.IsType<DingTalkRoomChanged>(Assert.Single(app.Seen));
    }

    [Fact]
    public async Task An_event_that_is_to_come_later_comes_again_after_a_minute()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();
        app.Handling = static _ => throw new InvalidOperationException("The handler fails.");
        SentEvent sent = await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);
        Assert.Equal((200, "the status LATER"), (sent.Attempts[0].StatusCode, sent.Attempts[0].Failure));
        app.Handling = static _ => Task.CompletedTask;

        // In small steps: the library's limits run on the same clock.
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            return sent.IsAcknowledged;
        });

        Assert.Equal(TimeSpan.FromMinutes(1), sent.Attempts[1].Time - sent.Attempts[0].Time);
        Assert.Equal(sent.Id, Assert.Single(app.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task A_broken_connection_is_made_anew_and_what_it_lost_comes_again()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();
        var begun = new TaskCompletionSource();
        app.Handling = async cancellationToken =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        Task<SentEvent> sending = _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);
        await begun.Task.WaitAsync(Cancellation);

        _dingTalk.Events.DropConnections();

        SentEvent sent = await sending;
        Assert.Equal("the connection broke", sent.Attempts[0].Failure);
        app.Handling = static _ => Task.CompletedTask;
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(20));
            return _dingTalk.Events.Connections == 1;
        });
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            return sent.IsAcknowledged;
        });
        Assert.Equal(sent.Id, Assert.Single(app.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task A_connection_that_is_retired_is_replaced_before_it_is_closed()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();

        await _dingTalk.Events.RetireConnectionsAsync(Cancellation);
        await _dingTalk.Events.WhenConnectedAsync(cancellationToken: Cancellation);

        Assert.True((await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation)).IsAcknowledged);
    }

    [Fact]
    public async Task Several_connections_share_the_events()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync(static options => options.Connections = 3);
        await _dingTalk.Events.WhenConnectedAsync(3, Cancellation);

        for (int i = 0; i < 6; i++)
        {
            Assert.True((await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation)).IsAcknowledged);
        }

        Assert.Equal((3, 6), (_dingTalk.Events.Connections, app.Seen.Count));
    }

    [Fact]
    public async Task A_duplicate_is_acknowledged_and_handled_once_and_an_old_event_is_not_handled()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync();
        SentEvent sent = await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);

        Assert.True((await _dingTalk.Events.RedeliverAsync(sent, cancellationToken: Cancellation)).IsAcknowledged);
        Assert.False((await _dingTalk.Events.RedeliverAsync(sent, EventForgery.Time, Cancellation)).IsAcknowledged);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _dingTalk.Events.RedeliverAsync(sent, EventForgery.Signature, Cancellation));

        Assert.Single(app.Seen);
    }

    [Fact]
    public async Task A_third_party_app_gets_its_ticket_over_the_connection()
    {
        await using EventApp<DingTalkEvent> app = await StartAppAsync(type: DingTalkAppType.ThirdParty);
        _dingTalk.AddCorp("ding1");
        await _dingTalk.PushSuiteTicketAsync(Cancellation);

        await app.Services.GetRequiredService<DingTalkClient>().ForCorp("ding1").Rooms.GetAsync("0ffb7184xxxxx", "iiiP35sJadba8aBSgjrwPRKgiEiF", Cancellation);

        Assert.IsType<DingTalkSuiteTicketIssued>(Assert.Single(app.Seen));
    }

    [Theory]
    [InlineData("""{"clientId":"another","clientSecret":"SECRET","subscriptions":[{"type":"EVENT","topic":"*"}]}""", 401, "authFailed")]
    [InlineData("""{"clientId":"KEY","clientSecret":"another","subscriptions":[{"type":"EVENT","topic":"*"}]}""", 401, "authFailed")]
    [InlineData("""{"clientId":"KEY","clientSecret":"SECRET","subscriptions":[{"type":"CALLBACK","topic":"*"}]}""", 400, "invalidParameter")]
    [InlineData("""{"clientId":"KEY","clientSecret":"SECRET"}""", 400, "invalidParameter")]
    public async Task Whoever_may_not_connect_is_refused(string body, int status, string code)
    {
        using HttpResponseMessage answer = await OpenAsync(body);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal(code, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_ticket_is_good_for_one_connection()
    {
        Uri address = await AddressAsync();
        using ClientWebSocket first = new();
        await first.ConnectAsync(address, Cancellation);

        using ClientWebSocket second = new();
        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(address, Cancellation));

        Assert.Equal(1, _dingTalk.Events.Connections);
    }

    [Theory]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public async Task A_ticket_is_good_for_ninety_seconds(int seconds, bool isGood)
    {
        Uri address = await AddressAsync();
        _time.Advance(TimeSpan.FromSeconds(seconds));
        using ClientWebSocket socket = new();

        Exception? refused = await Record.ExceptionAsync(() => socket.ConnectAsync(address, Cancellation));

        Assert.Equal(isGood, refused is null);
    }

    [Fact]
    public async Task Frames_are_those_of_the_protocol()
    {
        using ClientWebSocket socket = new();
        await socket.ConnectAsync(await AddressAsync(), Cancellation);
        await _dingTalk.Events.WhenConnectedAsync(cancellationToken: Cancellation);

        Task<SentEvent> sending = _dingTalk.Events.SendAsync("calendar_event_change", """{"calendarEventId":"e1"}""", Cancellation);
        JsonElement frame = await ReadAsync(socket);
        JsonElement headers = frame.GetProperty("headers");
        Assert.Equal(("1.0", "EVENT"), (frame.GetProperty("specVersion").GetString(), frame.GetProperty("type").GetString()));
        Assert.All(headers.EnumerateObject(), static header => Assert.Equal(JsonValueKind.String, header.Value.ValueKind));
        Assert.Equal(("*", "application/json", "calendar_event_change"), (headers.GetProperty("topic").GetString(), headers.GetProperty("contentType").GetString(), headers.GetProperty("eventType").GetString()));
        Assert.Equal("""{"calendarEventId":"e1"}""", frame.GetProperty("data").GetString());
        await SendAsync(socket, "not an acknowledgement");
        await SendAsync(socket, """{"code":200,"headers":{"messageId":"of nothing"},"data":"{}"}""");
        // The data of an acknowledgement is text: an object is none.
        await SendAsync(socket, $$$"""{"code":200,"headers":{"messageId":"{{{headers.GetProperty("messageId").GetString()}}}"},"data":{"status":"SUCCESS"}}""");
        Assert.False((await sending).IsAcknowledged);

        _time.Advance(TimeSpan.FromMinutes(1));
        JsonElement[] frames = [await ReadAsync(socket), await ReadAsync(socket)];
        JsonElement ping = frames.Single(static sent => sent.GetProperty("type").GetString() == "SYSTEM");
        JsonElement again = frames.Single(static sent => sent.GetProperty("type").GetString() == "EVENT").GetProperty("headers");
        Assert.Equal("ping", ping.GetProperty("headers").GetProperty("topic").GetString());
        Assert.Equal(headers.GetProperty("eventId").GetString(), again.GetProperty("eventId").GetString());
        await SendAsync(socket, $$"""{"code":200,"headers":{"messageId":"{{again.GetProperty("messageId").GetString()}}"},"data":"{\"status\":\"SUCCESS\"}"}""");
        await _dingTalk.Events.WhenIdleAsync(Cancellation);
        Assert.True(Assert.Single(_dingTalk.Events.Sent).IsAcknowledged);

        await _dingTalk.Events.RetireConnectionsAsync(Cancellation);
        JsonElement goodbye = await ReadAsync(socket);
        Assert.Equal("disconnect", goodbye.GetProperty("headers").GetProperty("topic").GetString());
        _time.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAnyAsync<WebSocketException>(() => ReadAsync(socket));
    }

    [Fact]
    public async Task What_is_not_acknowledged_within_a_minute_has_failed()
    {
        using ClientWebSocket socket = new();
        await socket.ConnectAsync(await AddressAsync(), Cancellation);
        await _dingTalk.Events.WhenConnectedAsync(cancellationToken: Cancellation);
        Task<SentEvent> sending = _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);
        await ReadAsync(socket);

        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(10));
            return sending.IsCompleted;
        });

        Assert.Null(Assert.Single((await sending).Attempts).StatusCode);
    }

    private async Task<EventApp<DingTalkEvent>> StartAppAsync(Action<DingTalkStreamOptions>? configure = null, DingTalkAppType type = DingTalkAppType.Internal)
    {
        EventApp<DingTalkEvent> app = await EventApp<DingTalkEvent>.StartAsync(
            _time,
            (services, handle) =>
            {
                services.AddDingTalkClient(options =>
                {
                    _dingTalk.Configure(options);
                    options.AppType = type;
                });
                services.AddDingTalkEvents(static _ => { }).HandleOthers((happened, _, cancellationToken) => handle(happened, cancellationToken)).ReceiveOverStream(configure);
            },
            static _ => { });
        await _dingTalk.Events.WhenConnectedAsync(cancellationToken: Cancellation);
        return app;
    }

    private Task<HttpResponseMessage> OpenAsync(string body)
    {
        return s_http.PostAsync(
            new Uri(_dingTalk.BaseAddress, "/v1.0/gateway/connections/open"),
            new StringContent(body.Replace("KEY", _dingTalk.AppKey, StringComparison.Ordinal).Replace("SECRET", _dingTalk.AppSecret, StringComparison.Ordinal), Encoding.UTF8, "application/json"),
            Cancellation);
    }

    private async Task<Uri> AddressAsync()
    {
        using HttpResponseMessage answer = await OpenAsync("""{"clientId":"KEY","clientSecret":"SECRET","subscriptions":[{"type":"EVENT","topic":"*"}]}""");
        JsonElement granted = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        return new Uri($"{granted.GetProperty("endpoint").GetString()}?ticket={granted.GetProperty("ticket").GetString()}");
    }

    private static async Task<JsonElement> ReadAsync(ClientWebSocket socket)
    {
        byte[] buffer = new byte[16 * 1024];
        WebSocketReceiveResult read = await socket.ReceiveAsync(buffer, Cancellation);
        return JsonDocument.Parse(buffer.AsMemory(0, read.Count)).RootElement;
    }

    private static Task SendAsync(ClientWebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
}
