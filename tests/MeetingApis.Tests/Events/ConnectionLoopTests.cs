using System.Net.WebSockets;
using System.Text;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Events;

/// <summary>What every vendor's connections have in common.</summary>
public sealed class ConnectionLoopTests : IDisposable
{
    private readonly ManualTimeProvider _time = new();
    private readonly FakeDialer _dialer = new();
    private readonly RecordingLoggerFactory _logs = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Vendor _vendor = new();
    private readonly Task _run;

    public ConnectionLoopTests() => _run = new ConnectionLoop(_vendor, _dialer, new EventTelemetry(new ClientLabel(MeetingVendor.Feishu, null), _time), _time, _logs.CreateLogger("MeetingApis"), static () => 0.5).RunAsync(_stop.Token);

    public void Dispose()
    {
        _stop.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task A_broken_connection_is_made_anew_after_the_backoff_and_not_before()
    {
        (await _dialer.SocketAsync(1)).Break();

        foreach (double seconds in (double[])[0.5, 1, 2, 4, 8, 16, 30, 30, 30])
        {
            int made = _dialer.Sockets.Count;
            await WaitsAsync();
            _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
            Assert.Equal((made, 1), (_dialer.Sockets.Count, _time.ActiveTimers));

            _time.Advance(TimeSpan.FromTicks(1));
            (await _dialer.SocketAsync(made + 1)).Break();
        }

        await StopAsync();
    }

    [Fact]
    public async Task A_connection_that_stood_for_a_minute_begins_anew_with_the_backoff()
    {
        (await _dialer.SocketAsync(1)).Break();
        await WaitsAsync();
        _time.Advance(TimeSpan.FromSeconds(0.5));
        FakeSocket good = await _dialer.SocketAsync(2);
        _time.Advance(TimeSpan.FromSeconds(60));
        good.Break();

        await WaitsAsync();
        _time.Advance(TimeSpan.FromSeconds(0.5));

        await _dialer.SocketAsync(3);
        await StopAsync();
    }

    [Fact]
    public async Task A_vendor_that_leaves_gets_a_new_connection_at_once_and_the_old_one_finishes_its_work()
    {
        FakeSocket old = await _dialer.SocketAsync(1);
        var work = new TaskCompletionSource();
        _vendor.Working = _ => work.Task;
        old.Deliver("work");
        await Eventually.TrueAsync(() => _vendor.Works == 1);

        old.Deliver("leave");

        await _dialer.SocketAsync(2);
        Assert.False(old.IsDisposed);
        work.SetResult();
        await Eventually.TrueAsync(() => old.IsDisposed);
        Assert.Equal(["hello", "done work"], old.SentText);
        Assert.True(old.IsClosedNormally);
        await StopAsync();
    }

    [Fact]
    public async Task An_old_connection_stays_until_the_new_one_stands_but_no_longer_than_ten_seconds()
    {
        var second = new TaskCompletionSource();
        _dialer.Dialing = (_, cancellationToken) => second.Task.WaitAsync(cancellationToken);
        FakeSocket old = await _dialer.SocketAsync(1);
        old.Deliver("leave");
        await Eventually.TrueAsync(() => _dialer.Attempts == 2);

        old.Deliver("late work");
        await Eventually.TrueAsync(() => old.SentText.Contains("done late work"));
        Assert.False(old.IsDisposed);
        await Eventually.TrueAsync(() => _time.ActiveTimers >= 2);
        _time.Advance(TimeSpan.FromSeconds(10));

        await Eventually.TrueAsync(() => old.IsDisposed);
        second.SetResult();
        await _dialer.SocketAsync(2);
        await StopAsync();
    }

    [Fact]
    public async Task A_vendor_that_leaves_again_and_again_is_not_followed_without_a_wait()
    {
        (await _dialer.SocketAsync(1)).Deliver("leave");
        Assert.False(_logs.Has(16));
        (await _dialer.SocketAsync(2)).Deliver("leave");

        await Eventually.TrueAsync(() => _logs.Has(16));

        Assert.Equal(2, _dialer.Sockets.Count);
        await StopAsync();
    }

    [Fact]
    public async Task Silence_of_three_intervals_counts_as_dead()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        _time.Advance(TimeSpan.FromSeconds(20));
        socket.Deliver("anything");
        await Eventually.TrueAsync(() => _vendor.Heard == 1);

        _time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(WebSocketState.Open, socket.State);
        _time.Advance(TimeSpan.FromSeconds(10));

        await Eventually.TrueAsync(() => socket.IsDisposed);
        Assert.True(_logs.Has(18));
        await StopAsync();
    }

    [Fact]
    public async Task An_interval_that_the_vendor_changes_holds_at_once()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        _vendor.Interval = TimeSpan.FromSeconds(3);
        socket.Deliver("anything");
        await Eventually.TrueAsync(() => _vendor.Heard == 1);
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(0.1));
            return socket.Sent.Count == 2;
        });

        Assert.InRange(_time.GetElapsedTime(0), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9));
        await StopAsync();
    }

    [Fact]
    public async Task A_message_of_many_parts_is_joined_and_one_above_a_mebibyte_ends_the_connection()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        byte[] quarter = new byte[256 * 1024];
        foreach (bool isEnd in (bool[])[false, false, false, true])
        {
            socket.DeliverPart(quarter, isEnd);
        }

        await Eventually.TrueAsync(() => _vendor.Heard == 1);
        Assert.Equal(1024 * 1024, _vendor.Longest);
        foreach (bool isEnd in (bool[])[false, false, false, false, true])
        {
            socket.DeliverPart(quarter, isEnd);
        }

        await Eventually.TrueAsync(() => socket.IsDisposed);
        Assert.Equal(1, _vendor.Heard);
        await StopAsync();
    }

    [Fact]
    public async Task Responses_are_sent_one_after_the_other()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        for (int i = 0; i < 200; i++)
        {
            socket.Deliver($"work {i}");
        }

        await Eventually.TrueAsync(() => socket.Sent.Count == 201);

        Assert.False(socket.HadTwoWriters);
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => $"done work {i}").Order(), socket.SentText.Skip(1).Order());
        await StopAsync();
    }

    [Fact]
    public async Task No_more_than_64_messages_are_worked_on_at_once()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        var work = new TaskCompletionSource();
        _vendor.Working = _ => work.Task;
        for (int i = 0; i < 100; i++)
        {
            socket.Deliver($"work {i}");
        }

        await Eventually.TrueAsync(() => _vendor.Works == 64 && _vendor.Heard == 65);
        work.SetResult();

        await Eventually.TrueAsync(() => socket.Sent.Count == 101);
        await StopAsync();
    }

    [Fact]
    public async Task Stopping_finishes_and_responds_to_what_runs_and_takes_nothing_more()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        var work = new TaskCompletionSource();
        _vendor.Working = _ => work.Task;
        socket.Deliver("work");
        await Eventually.TrueAsync(() => _vendor.Works == 1);

        await _stop.CancelAsync();
        socket.Deliver("more");
        await Eventually.TrueAsync(() => _vendor.Heard == 2);
        work.SetResult();
        await _run;

        Assert.Equal(["hello", "done work"], socket.SentText);
        Assert.Equal((true, true, 0), (socket.IsClosedNormally, socket.IsDisposed, _time.ActiveTimers));
    }

    [Fact]
    public async Task Stopping_takes_no_longer_than_its_limits_where_the_vendor_does_not_close()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        socket.AnswersClose = false;
        await _stop.CancelAsync();
        await Eventually.TrueAsync(() => socket.IsClosedNormally);
        Assert.False(_run.IsCompleted);

        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(2));
            return _run.IsCompleted;
        });

        Assert.Equal((true, 0), (socket.IsDisposed, _time.ActiveTimers));
    }

    [Fact]
    public async Task A_send_that_hangs_ends_the_connection()
    {
        FakeSocket socket = await _dialer.SocketAsync(1);
        await Eventually.TrueAsync(() => socket.Sent.Count == 1);
        socket.Sending = static (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        int idle = _time.ActiveTimers;
        socket.Deliver("work");
        await Eventually.TrueAsync(() => _time.ActiveTimers > idle);

        _time.Advance(TimeSpan.FromSeconds(10));

        await Eventually.TrueAsync(() => socket.IsDisposed);
        await StopAsync();
    }

    [Fact]
    public async Task Late_responses_of_a_broken_connection_go_nowhere()
    {
        FakeSocket first = await _dialer.SocketAsync(1);
        var work = new TaskCompletionSource();
        _vendor.Working = _ => work.Task;
        first.Deliver("work");
        await Eventually.TrueAsync(() => _vendor.Works == 1);
        first.Break();
        await WaitsAsync();
        _time.Advance(TimeSpan.FromSeconds(0.5));
        FakeSocket second = await _dialer.SocketAsync(2);

        work.SetResult();

        await StopAsync();
        Assert.Equal(["hello"], first.SentText);
        Assert.Equal(["hello"], second.SentText);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_counts_as_a_failure()
    {
        var never = new TaskCompletionSource();
        _dialer.Dialing = (attempt, cancellationToken) => attempt == 2 ? never.Task.WaitAsync(cancellationToken) : Task.CompletedTask;
        (await _dialer.SocketAsync(1)).Break();
        await WaitsAsync();
        _time.Advance(TimeSpan.FromSeconds(0.5));
        await Eventually.TrueAsync(() => _dialer.Attempts == 2);

        _time.Advance(TimeSpan.FromSeconds(30));
        await WaitsAsync();
        _time.Advance(TimeSpan.FromSeconds(1));

        await _dialer.SocketAsync(2);
        Assert.True(_logs.Has(15));
        await StopAsync();
    }

    [Fact]
    public async Task A_failure_that_cannot_heal_ends_the_loop_with_its_exception()
    {
        _vendor.Opening = static () => throw new InvalidDataException("final");
        (await _dialer.SocketAsync(1)).Break();
        await WaitsAsync();

        _time.Advance(TimeSpan.FromSeconds(0.5));

        Assert.Equal("final", (await Assert.ThrowsAsync<InvalidDataException>(() => _run)).Message);
        Assert.Equal(0, _time.ActiveTimers);
    }

    [Fact]
    public async Task Nothing_is_left_after_100_disconnects()
    {
        for (int i = 1; i <= 100; i++)
        {
            FakeSocket socket = await _dialer.SocketAsync(i);
            Action end = (i % 3) switch { 0 => socket.Break, 1 => socket.CloseByVendor, _ => socket.Abort };
            end();
            await WaitsAsync();
            _time.Advance(TimeSpan.FromSeconds(30));
        }

        await _dialer.SocketAsync(101);
        await StopAsync();

        Assert.Equal(101, _dialer.Attempts);
    }

    /// <summary>Until nothing but the wait for the next attempt is left: no timer, and so no task, of an earlier connection.</summary>
    private Task WaitsAsync() => Eventually.TrueAsync(() => _time.ActiveTimers == 1 && _dialer.Sockets.All(static socket => socket.IsDisposed));

    private async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _run;
        Assert.All(_dialer.Sockets, static socket => Assert.True(socket.IsDisposed));
        Assert.Equal(0, _time.ActiveTimers);
    }

    private sealed class Vendor : IConnectionSource, IConversation
    {
        private int _works;
        private int _heard;

        public ReconnectDelay Delay => ReconnectDelay.Default;

        public WebSocketMessageType Kind => WebSocketMessageType.Text;

        public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(10);

        public byte[]? Ping { get; } = "hello"u8.ToArray();

        public Func<string, Task>? Working { get; set; }

        public Action? Opening { get; set; }

        public int Works => Volatile.Read(ref _works);

        public int Heard => Volatile.Read(ref _heard);

        public int Longest { get; private set; }

        private bool _wasOpened;

        public Task<Uri> OpenAsync(CancellationToken cancellationToken)
        {
            if (_wasOpened)
            {
                Opening?.Invoke();
            }

            _wasOpened = true;
            return Task.FromResult(new Uri("wss://vendor.example/connect"));
        }

        public IConversation Begin(Uri address) => this;

        public bool CanHeal(Exception failure) => failure is not InvalidDataException;

        public Reception Receive(WebSocketMessageType kind, ReadOnlySpan<byte> message)
        {
            Longest = Math.Max(Longest, message.Length);
            Interlocked.Increment(ref _heard);
            string text = Encoding.UTF8.GetString(message);
            return text == "leave" ? new Reception { Leaves = true }
                : text.Contains("work", StringComparison.Ordinal) || text == "more" ? new Reception { Work = () => WorkAsync(text) }
                : default;
        }

        private async Task<byte[]> WorkAsync(string text)
        {
            Interlocked.Increment(ref _works);
            await (Working?.Invoke(text) ?? Task.CompletedTask);
            return Encoding.UTF8.GetBytes($"done {text}");
        }
    }
}
