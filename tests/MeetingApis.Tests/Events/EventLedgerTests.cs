using MeetingApis.Internal;

namespace MeetingApis.Tests.Events;

/// <summary>What is remembered of events.</summary>
public sealed class EventLedgerTests
{
    private static readonly TimeSpan s_memory = TimeSpan.FromHours(9);

    private readonly ManualTimeProvider _time = new();

    [Fact]
    public void An_event_is_claimed_once_until_it_fails()
    {
        var ledger = new EventLedger(s_memory, _time);

        EventClaim first = ledger.Claim("e1");
        EventClaim meanwhile = ledger.Claim("e1");
        ledger.Finish("e1", isDone: false);
        EventClaim again = ledger.Claim("e1");
        ledger.Finish("e1", isDone: true);

        Assert.Equal((EventClaim.New, EventClaim.Running, EventClaim.New, EventClaim.Done), (first, meanwhile, again, ledger.Claim("e1")));
    }

    [Fact]
    public void A_handled_event_is_forgotten_after_its_time_and_not_before()
    {
        var ledger = new EventLedger(s_memory, _time);
        ledger.Claim("e1");
        ledger.Finish("e1", isDone: true);
        _time.Advance(s_memory);

        EventClaim within = ledger.Claim("e1");
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((EventClaim.Done, EventClaim.New), (within, ledger.Claim("e1")));
    }

    [Fact]
    public void Many_events_within_the_time_evict_none_and_are_all_forgotten_after_it()
    {
        const int Many = 100_000;
        var ledger = new EventLedger(s_memory, _time);
        for (int i = 0; i < Many; i++)
        {
            ledger.Claim($"{i}");
            ledger.Finish($"{i}", isDone: true);
        }

        EventClaim oldest = ledger.Claim("0");
        int held = ledger.Count;
        _time.Advance(s_memory + TimeSpan.FromSeconds(1));
        ledger.Claim("new");

        Assert.Equal((EventClaim.Done, Many, 1), (oldest, held, ledger.Count));
    }

    [Fact]
    public void One_of_many_callers_gets_a_claim()
    {
        var ledger = new EventLedger(s_memory, _time);
        int claims = 0;

        Parallel.For(0, 1_000, _ => Interlocked.Add(ref claims, ledger.Claim("e1") == EventClaim.New ? 1 : 0));

        Assert.Equal(1, claims);
    }
}
