using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Faults;

/// <summary>One send in ten fails, before or after the vendor has done the work: no event is doubled, and none is lost.</summary>
public sealed class KeyedCreateTests
{
    private const int Events = 300;
    private const string Zone = "Asia/Shanghai";

    private static readonly DateTimeOffset s_start = new(2030, 1, 15, 15, 0, 0, TimeSpan.FromHours(8));

    private readonly SkippingTimeProvider _time = new();
    private readonly Random _random = new(4711);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feishus_events_are_created_once()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        var options = new FeishuOptions();
        simulator.Configure(options);
        var client = new FeishuClient(options, timeProvider: _time);
        string calendar = (await client.Calendars.GetPrimaryAsync(cancellationToken: Cancellation)).Calendars[0].Calendar!.CalendarId!;

        await CreateAllAsync(simulator, "feishu.calendar_events.create", title => client.CalendarEvents.CreateAsync(
            calendar,
            new() { Summary = title, StartTime = FeishuCalendarEventTime.At(s_start, Zone), EndTime = FeishuCalendarEventTime.At(s_start.AddHours(1), Zone) },
            idempotencyKey: Key(title),
            cancellationToken: Cancellation));

        AssertOnce(simulator.CalendarEvents.All.Select(static one => one.Summary));
    }

    [Fact]
    public async Task DingTalks_events_are_created_once()
    {
        await using DingTalkSimulator simulator = await DingTalkSimulator.StartAsync(cancellationToken: Cancellation);
        simulator.People.Add(new SimulatedDingTalkPerson("organizer") { UnionId = "organizer1" });
        var options = new DingTalkOptions();
        simulator.Configure(options);
        var client = new DingTalkClient(options, timeProvider: _time);

        await CreateAllAsync(simulator, "dingtalk.calendar_events.create", title => client.CalendarEvents.CreateAsync(
            "organizer1",
            "primary",
            new() { Summary = title, Start = DingTalkCalendarEventTime.At(s_start, Zone), End = DingTalkCalendarEventTime.At(s_start.AddHours(1), Zone) },
            Key(title),
            Cancellation));

        AssertOnce(simulator.CalendarEvents.All.Select(static one => one.Summary));
    }

    /// <summary>A caller repeats what is unclear, with the same key.</summary>
    private async Task CreateAllAsync(VendorSimulator simulator, string operation, Func<string, Task> create)
    {
        Testing.Fault[] faults = [Testing.Fault.AnswerLost, Testing.Fault.Disconnected, Testing.Fault.Unavailable];
        int struck = 0;
        int repeated = 0;
        for (int i = 0; i < Events; i++)
        {
            bool isDone = false;
            for (int call = 0; !isDone; call++)
            {
                if (_random.Next(10) == 0)
                {
                    // Every fourth strike outlasts the attempts of one call.
                    simulator.Next(faults[struck % faults.Length], operation, times: struck % 4 == 3 ? 3 : 1);
                    struck++;
                }

                try
                {
                    await create($"event {i}");
                    isDone = true;
                }
                catch (MeetingApiException e) when (e.IsOutcomeUnknown && call < 5)
                {
                    // The next round sends the same key.
                    repeated++;
                }
            }
        }

        Assert.InRange(struck, Events / 20, Events / 5);
        Assert.NotEqual(0, repeated);
    }

    private static string Key(string title) => $"{title} of the test that repeats creations".PadRight(40, '.');

    private static void AssertOnce(IEnumerable<string> titles) => Assert.Equal(
        Enumerable.Range(0, Events).Select(static i => $"event {i}").Order(StringComparer.Ordinal),
        titles.Where(static title => title.StartsWith("event ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
