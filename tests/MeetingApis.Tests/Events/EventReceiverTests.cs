using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Events;

/// <summary>From a delivery to its handlers, and back to the vendor.</summary>
public sealed class EventReceiverTests
{
    private const int Late = 12;

    private static readonly ReceiverRig.Rang s_rang = ReceiverRig.Event<ReceiverRig.Rang>("e1");

    [Fact]
    public async Task An_event_is_acknowledged_after_its_handlers_succeeded()
    {
        await using var rig = new ReceiverRig();
        List<string> seen = [];
        rig.Builder
            .Handle<ReceiverRig.Rang>((happened, context, _) => Record(seen, $"first {happened.Envelope.EventId} {ReferenceEquals(context.Client, rig.Client)}"))
            .Handle<ReceiverRig.Rang>((_, _, _) => Record(seen, "second"))
            .HandleOthers((_, _, _) => Record(seen, "others"));

        EventAnswer answer = await rig.DeliverAsync(s_rang);

        Assert.Equal(ReceiverRig.Acknowledgement, answer);
        Assert.Equal(["first e1 True", "second"], seen);
    }

    [Fact]
    public async Task An_event_without_a_handler_goes_to_those_of_the_others_or_is_dropped()
    {
        await using var rig = new ReceiverRig();
        List<string> seen = [];
        EventAnswer dropped = await rig.DeliverAsync(s_rang);
        rig.Builder.HandleOthers((happened, _, _) => Record(seen, happened.Envelope.EventId));

        await rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Knocked>("e2"));

        Assert.Equal(ReceiverRig.Acknowledgement, dropped);
        Assert.Equal(["e2"], seen);
    }

    [Fact]
    public async Task A_handler_of_a_base_type_handles_what_derives_from_it()
    {
        await using var rig = new ReceiverRig();
        List<string> seen = [];
        rig.Builder
            .Handle<FeishuEvent>((happened, _, _) => Record(seen, $"all {happened.Envelope.EventId}"))
            .Handle<ReceiverRig.Rang>((happened, _, _) => Record(seen, $"rang {happened.Envelope.EventId}"));

        await rig.DeliverAsync(s_rang, ReceiverRig.Event<ReceiverRig.Knocked>("e2"));

        Assert.Equal(["all e1", "rang e1", "all e2"], seen);
    }

    [Fact]
    public async Task An_event_is_handled_once_however_often_it_is_delivered()
    {
        await using var rig = new ReceiverRig();
        int handled = 0;
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) => Task.FromResult(handled++));
        await rig.DeliverAsync(s_rang);

        EventAnswer again = await rig.DeliverAsync(s_rang);

        Assert.Equal((1, ReceiverRig.Acknowledgement), (handled, again));
    }

    [Fact]
    public async Task A_duplicate_of_an_event_that_is_being_handled_is_not_acknowledged()
    {
        await using var rig = new ReceiverRig();
        var entered = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) =>
        {
            entered.SetResult();
            return gate.Task;
        });
        Task<EventAnswer> first = rig.DeliverAsync(s_rang);
        await entered.Task;

        EventAnswer meanwhile = await rig.DeliverAsync(s_rang);
        gate.SetResult();

        Assert.Equal((500, 200), (meanwhile.StatusCode, (await first).StatusCode));
    }

    [Fact]
    public async Task A_handler_that_throws_is_logged_and_the_event_comes_again()
    {
        await using var rig = new ReceiverRig();
        int calls = 0;
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) => calls++ == 0 ? throw new IOException("disk") : Task.CompletedTask);

        EventAnswer failed = await rig.DeliverAsync(s_rang);
        EventAnswer again = await rig.DeliverAsync(s_rang);

        Assert.Equal((500, false, 200, 2), (failed.StatusCode, failed.BreaksOff, again.StatusCode, calls));
        (EventId id, LogLevel level, string text) = Assert.Single(rig.Logs.Entries);
        Assert.Equal((11, LogLevel.Error), (id.Id, level));
        Assert.Contains("disk", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_for_which_the_vendor_waits_less_is_cancelled_sooner()
    {
        await using var rig = new ReceiverRig();
        var entered = new TaskCompletionSource();
        rig.Builder.Handle<ReceiverRig.Knocked>((_, _, cancellationToken) =>
        {
            entered.SetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        });
        Task<EventAnswer> answer = rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Knocked>("e1"));
        await entered.Task;

        rig.Time.Advance(ReceiverRig.ShorterDeadline);

        Assert.Equal(500, (await answer).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_hangs_or_blocks_is_cancelled_at_the_deadline(bool blocks)
    {
        await using var rig = new ReceiverRig();
        using var released = new ManualResetEventSlim();
        CancellationToken handed = default;
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, cancellationToken) =>
        {
            handed = cancellationToken;
            if (blocks)
            {
                released.Wait(CancellationToken.None);
            }

            return blocks ? Task.CompletedTask : Task.Delay(Timeout.Infinite, cancellationToken);
        });
        Task<EventAnswer> receiving = rig.DeliverAsync(s_rang);
        await Eventually.TrueAsync(() => handed.CanBeCanceled);

        rig.Time.Advance(ReceiverRig.Deadline);
        EventAnswer answer = await receiving;
        released.Set();

        Assert.Equal((500, true), (answer.StatusCode, handed.IsCancellationRequested));
        Assert.True(rig.Logs.Has(Late));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handlers_are_cancelled_by_the_caller_or_at_the_deadline_of_one_who_cannot(bool canCancel)
    {
        await using var rig = new ReceiverRig();
        using var caller = new CancellationTokenSource();
        var entered = new TaskCompletionSource();
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, cancellationToken) =>
        {
            entered.SetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        });
        Task<EventAnswer> receiving = rig.ReceiveForAsync(new EventReading<FeishuEvent>([s_rang], ReceiverRig.Acknowledgement), canCancel ? caller.Token : CancellationToken.None);
        await entered.Task;

        if (canCancel)
        {
            await caller.CancelAsync();
        }
        else
        {
            rig.Time.Advance(ReceiverRig.Deadline);
        }

        Assert.Equal(500, (await receiving).StatusCode);
    }

    [Theory]
    [InlineData(false, "caller")]
    [InlineData(true, null)]
    public async Task A_handler_has_the_callers_context_where_it_flows(bool isSuppressed, string? expected)
    {
        await using var rig = new ReceiverRig();
        var context = new AsyncLocal<string?> { Value = "caller" };
        string? seen = "nothing";
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) => Task.FromResult(seen = context.Value));

        Task<EventAnswer> receiving;
        using (isSuppressed ? ExecutionContext.SuppressFlow() : (IDisposable?)null)
        {
            receiving = rig.DeliverAsync(s_rang);
        }

        Assert.Equal((200, expected), ((await receiving).StatusCode, seen));
    }

    [Fact]
    public async Task A_late_success_counts_for_the_next_delivery()
    {
        await using var rig = new ReceiverRig();
        var gate = new TaskCompletionSource();
        int calls = 0;
        rig.Builder.Handle<ReceiverRig.Rang>(async (_, _, _) =>
        {
            calls++;
            await gate.Task;
        });
        Task<EventAnswer> first = rig.DeliverAsync(s_rang);
        await Eventually.TrueAsync(() => calls == 1);
        rig.Time.Advance(ReceiverRig.Deadline);
        await first;
        gate.SetResult();

        await Eventually.TrueAsync(() => rig.DeliverAsync(s_rang).GetAwaiter().GetResult().StatusCode == 200);

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_vendor_that_delivers_again_only_over_a_broken_connection_waits_past_its_deadline_first()
    {
        await using var rig = new ReceiverRig(redelivers: false);
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) => throw new IOException());
        Task<EventAnswer> receiving = rig.DeliverAsync(s_rang);
        await Eventually.TrueAsync(() => rig.Logs.Has(11) && rig.Time.ActiveTimers == 2);
        rig.Time.Advance(ReceiverRig.Deadline);
        bool within = receiving.IsCompleted;

        rig.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((false, true), (within, (await receiving).BreaksOff));
    }

    [Fact]
    public async Task A_refusal_reaches_no_handler_and_says_nothing_to_the_sender()
    {
        await using var rig = new ReceiverRig();
        rig.Builder.HandleOthers((_, _, _) => throw new InvalidOperationException());

        EventAnswer answer = await rig.ReceiveAsync(new EventReading<FeishuEvent>(EventRefusal.Signature));

        Assert.Equal(new EventAnswer(401), answer);
        (EventId id, LogLevel level, string text) = Assert.Single(rig.Logs.Entries);
        Assert.Equal((10, LogLevel.Warning), (id.Id, level));
        Assert.Contains(nameof(EventRefusal.Signature), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_a_batch_are_handled_in_order_and_those_that_succeeded_not_again()
    {
        await using var rig = new ReceiverRig();
        List<string> seen = [];
        rig.Builder.HandleOthers((happened, _, _) =>
        {
            seen.Add(happened.Envelope.EventId);
            return seen is ["a", "b"] ? throw new IOException() : Task.CompletedTask;
        });
        FeishuEvent[] batch = [ReceiverRig.Event<ReceiverRig.Rang>("a"), ReceiverRig.Event<ReceiverRig.Rang>("b"), ReceiverRig.Event<ReceiverRig.Rang>("c")];

        EventAnswer first = await rig.DeliverAsync(batch);
        EventAnswer second = await rig.DeliverAsync(batch);

        Assert.Equal((500, 200), (first.StatusCode, second.StatusCode));
        Assert.Equal(["a", "b", "c", "b"], seen);
    }

    [Fact]
    public async Task A_handler_class_is_made_for_each_event_with_services_of_its_scope()
    {
        await using var rig = new ReceiverRig(configure: static services => services.AddScoped<Diary>());
        rig.Builder.Handle<ReceiverRig.Rang, Writer>();

        await rig.DeliverAsync(s_rang);
        await rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Rang>("e2"));

        Assert.Equal(2, Writer.Written.Count(entry => entry.Rig == rig.Client));
        Assert.All(Writer.Written.Where(entry => entry.Rig == rig.Client), static entry => Assert.True(entry.Diary.IsDisposed));
    }

    [Fact]
    public async Task What_the_library_takes_comes_before_the_handlers_and_its_failure_is_one_of_the_event()
    {
        List<string> seen = [];
        bool fails = true;
        await using var rig = new ReceiverRig(takeOwn: (_, _) =>
        {
            seen.Add("own");
            return fails ? throw new IOException() : Task.CompletedTask;
        });
        rig.Builder.Handle<ReceiverRig.Rang>((_, _, _) => Record(seen, "handler"));

        EventAnswer failed = await rig.DeliverAsync(s_rang);
        fails = false;
        EventAnswer second = await rig.DeliverAsync(s_rang);

        Assert.Equal((500, 200), (failed.StatusCode, second.StatusCode));
        Assert.Equal(["own", "own", "handler"], seen);
    }

    private static Task Record(List<string> seen, string text)
    {
        seen.Add(text);
        return Task.CompletedTask;
    }

    /// <summary>A service of the scope.</summary>
    internal sealed class Diary : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    /// <summary>A handler.</summary>
    internal sealed class Writer(Diary diary) : IEventHandler<ReceiverRig.Rang, FeishuClient>
    {
        public static System.Collections.Concurrent.ConcurrentQueue<(FeishuClient Rig, Diary Diary)> Written { get; } = new();

        public Task HandleAsync(ReceiverRig.Rang happened, EventContext<FeishuClient> context, CancellationToken cancellationToken = default)
        {
            Written.Enqueue((context.Client, diary));
            return Task.CompletedTask;
        }
    }
}
