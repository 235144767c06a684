using System.Globalization;
using MeetingApis.Benchmarks.Bare;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks;

/// <summary>What it costs to receive an event: verified, decrypted, read, and handed to a handler once; beside a program that verifies, decrypts and deserializes by hand.</summary>
internal static class Receiving
{
    private const int Callers = 16;

    private static readonly Goal s_goal = new(1.3);

    public static async Task RunAsync(Effort effort, Report report)
    {
        var bytes = new Table("Allocated bytes per event received", "bare", "reader", "receiver", "reader to bare", "receiver to bare");
        var time = new Table("CPU µs per event received", "bare", "reader", "receiver", "reader to bare", "receiver to bare");
        ServiceProvider services = Register();
        await using (services)
        {
            var feishu = new FeishuEventReader(Feishu());
            var wecom = new WeComEventReader(WeCom());
            var dingtalk = new DingTalkEventReader(DingTalk());
            await AddAsync("feishu vc.meeting.meeting_started_v1", SealedEvents.Feishu, BareEvents.ReadFeishu, delivery => ((FeishuMeetingStarted)feishu.Read(delivery).Events[0]).Meeting?.Id, services.GetRequiredService<EventReceiver<FeishuEvent>>().ReceiveAsync);
            await AddAsync("wecom meeting_change.modify_meeting", SealedEvents.WeCom, BareEvents.ReadWeCom, delivery => ((WeComMeetingModified)wecom.Read(delivery).Events[0]).MeetingId, services.GetRequiredService<EventReceiver<WeComEvent>>().ReceiveAsync);
            await AddAsync("dingtalk meeting_status_change", SealedEvents.DingTalk, BareEvents.ReadDingTalk, delivery => ((DingTalkConferenceStatusChanged)dingtalk.Read(delivery).Events[0]).Conference?.ConferenceId, services.GetRequiredService<EventReceiver<DingTalkEvent>>().ReceiveAsync);
        }

        report.Add(bytes);
        report.Add(time);

        async Task AddAsync(string name, Func<int, EventDelivery> make, Func<EventDelivery, string?> bare, Func<EventDelivery, string?> read, Func<EventDelivery, CancellationToken, Task<EventAnswer>> receive)
        {
            Deliveries made = new(make);
            Contestant[] contestants =
            [
                new(Contestant.Bare, () => Check(bare(made.Next()))),
                new("reader", () => Check(read(made.Next()))),
                new("receiver", async () => Require((await receive(made.Next(), CancellationToken.None)).StatusCode == 200)),
            ];
            made.Prepare(Deliveries.Most);
            int calls = await WarmUp.RunAsync(contestants, effort);
            Rounds<Cost>[] costs = await Race.RunAsync(contestants, effort.Rounds, contestant =>
            {
                // An event that comes again is not handled again.
                made.Prepare(calls);
                return MeasureAsync(contestant.Call, calls);
            });
            Add(bytes, name, costs, cost => cost.Bytes, "N0");
            Add(time, name, costs, cost => cost.Microseconds, "N2");
        }
    }

    /// <summary>As on a server that is busy: several callers at once, so that no thread sleeps between two events.</summary>
    private static async Task<Cost> MeasureAsync(Func<Task> call, int calls)
    {
        int left = calls;
        Cost all = await Cost.MeasureAsync(() => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await call();
            }
        }))), calls: 1);
        return new Cost(all.Bytes / calls, all.Microseconds / calls);
    }

    private static void Add(Table table, string name, Rounds<Cost>[] costs, Func<Cost, double> figure, string format) => table.Add(
    [
        name,
        .. costs.Select(cost => cost.Median(figure).ToString(format, CultureInfo.InvariantCulture)),
        Goal.Judge(costs[1].Ratio(costs[0], figure), s_goal),
        Goal.Judge(costs[2].Ratio(costs[0], figure), s_goal),
    ]);

    private static Task Check(string? about)
    {
        Require(about == SealedEvents.About);
        return Task.CompletedTask;
    }

    private static void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new InvalidOperationException("An event was not received as it was sent.");
        }
    }

    private static ServiceProvider Register()
    {
        var services = new ServiceCollection();
        services.AddFeishuEvents(static options => Copy(Feishu(), options)).Handle<FeishuMeetingStarted>(static (happened, _, _) => Check(happened.Meeting?.Id));
        services.AddWeComEvents(static options => Copy(WeCom(), options)).Handle<WeComMeetingModified>(static (happened, _, _) => Check(happened.MeetingId));
        services.AddDingTalkEvents(static options => Copy(DingTalk(), options)).Handle<DingTalkConferenceStatusChanged>(static (happened, _, _) => Check(happened.Conference?.ConferenceId));
        return services.BuildServiceProvider();
    }

    private static FeishuEventOptions Feishu() => new() { VerificationToken = SealedEvents.Token, EncryptKey = SealedEvents.EncryptKey, AppId = SealedEvents.AppId };

    private static WeComEventOptions WeCom() => new() { Token = SealedEvents.Token, EncodingAesKey = SealedEvents.EnvelopeKeyText, ReceiveIds = { SealedEvents.Receiver } };

    private static DingTalkEventOptions DingTalk() => new() { Token = SealedEvents.Token, AesKey = SealedEvents.EnvelopeKeyText, OwnerKeys = { SealedEvents.Receiver } };

    private static void Copy(FeishuEventOptions from, FeishuEventOptions to) => (to.VerificationToken, to.EncryptKey, to.AppId) = (from.VerificationToken, from.EncryptKey, from.AppId);

    private static void Copy(WeComEventOptions from, WeComEventOptions to)
    {
        (to.Token, to.EncodingAesKey) = (from.Token, from.EncodingAesKey);
        to.ReceiveIds.Add(from.ReceiveIds[0]);
    }

    private static void Copy(DingTalkEventOptions from, DingTalkEventOptions to)
    {
        (to.Token, to.AesKey) = (from.Token, from.AesKey);
        to.OwnerKeys.Add(from.OwnerKeys[0]);
    }

    /// <summary>Deliveries that are made before anything is measured.</summary>
    private sealed class Deliveries(Func<int, EventDelivery> make)
    {
        public const int Most = 1_000;

        private readonly System.Collections.Concurrent.ConcurrentQueue<EventDelivery> _waiting = new();
        private int _made;

        public EventDelivery Next() => _waiting.TryDequeue(out EventDelivery? next) ? next : make(Interlocked.Increment(ref _made));

        public void Prepare(int calls)
        {
            while (_waiting.Count < calls)
            {
                _waiting.Enqueue(make(Interlocked.Increment(ref _made)));
            }
        }
    }
}
