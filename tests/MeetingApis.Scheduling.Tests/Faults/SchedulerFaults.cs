namespace MeetingApis.Scheduling.Tests;

/// <summary>
/// Lets each call of each flow end badly in each way: nothing is made twice, nothing is left behind without being named, and
/// the same call completes afterwards.
/// </summary>
public abstract class SchedulerFaults(MeetingVendor vendor)
{
    private const int MostCalls = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Way> Cases { get; } = new(FaultFlow.All.Keys, Enum.GetValues<Way>());

    public static MatrixTheoryData<string, bool> Flows { get; } = new(FaultFlow.All.Keys, [false, true]);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_failing_call_leaves_nothing_double_or_unnamed(string flow, Way way) => RunAsync(flow, way, isStoreShared: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Nor_does_it_where_the_next_process_knows_nothing(string flow, Way way) => RunAsync(flow, way, isStoreShared: false);

    [Theory]
    [MemberData(nameof(Flows))]
    public async Task Nor_does_a_failing_store(string name, bool staysDown)
    {
        await using Office office = await Office.OpenAsync(vendor);
        FaultFlow flow = FaultFlow.All[name];
        (string before, string after) = await RunCleanlyAsync(office, flow);
        List<string> wrong = [];
        for (int use = 1; use < MostCalls; use++)
        {
            var one = new FaultCase(office, flow, use);
            OfficeProcess process = office.StartProcess(isStoreShared: true);
            var store = (DyingStore)process.Store;
            ScheduledMeeting? prepared = await one.PrepareAsync(process.Scheduler, Cancellation);
            store.Fail(use, staysDown);
            Exception? failure = await Record.ExceptionAsync(() => one.ActAsync(process.Scheduler, prepared, Cancellation));
            if (store.Uses < use)
            {
                break;
            }

            List<string> found = failure is not null ? [.. one.WrongAfter(failure, before, after, office.CanFind(one.Plan, isStoreShared: true))] : one.State == after ? [] : [$"it says that it succeeded, but there is {one.State}"];
            store.Fail(0, staysDown: false);
            Exception? second = await Record.ExceptionAsync(() => one.ActAsync(process.Scheduler, prepared, Cancellation));
            bool cannotTell = !office.CanFind(one.Plan, isStoreShared: true) && second is MeetingScheduleException { IsOutcomeUnknown: true };
            if (!cannotTell && (second is not null || one.State != after))
            {
                found.Add($"called again, it fails ({second?.Message}) and makes {one.State}");
            }

            wrong.AddRange(found.Select(text => $"Use {use}: {text}\n    after {failure}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The second call must go on, or leave alone what it cannot complete: an invitation went out, and people hold the meeting for agreed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_meeting_of_which_people_know_survives_a_call_that_goes_on_with_it_and_fails(bool isStoreShared)
    {
        await using Office office = await Office.OpenAsync(vendor);
        int number = 1;
        int known = 0;
        for (int killed = 1; killed < MostCalls; killed++)
        {
            bool isBeyond = false;
            for (int refused = 1; refused < MostCalls; refused++)
            {
                var one = new FaultCase(office, FaultFlow.All["schedule"], number++);
                OfficeProcess first = office.StartProcess(isStoreShared);
                using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
                first.Line.Strike(killed, Way.KilledAfter, caller);
                await Record.ExceptionAsync(() => one.ActAsync(first.Scheduler, prepared: null, caller.Token));
                isBeyond = !first.Line.IsDead;
                IReadOnlyList<HeldMeeting> left = one.Meetings;
                OfficeProcess second = office.StartProcess(isStoreShared);
                second.Line.Strike(refused, Way.Refused, caller);
                await Record.ExceptionAsync(() => one.ActAsync(second.Scheduler, prepared: null, caller.Token));
                if (left is [var meeting] && meeting.PersonIds.Any(id => id != office.People[0].Id))
                {
                    known++;
                    Assert.Contains(one.Meetings, held => held.NativeId == meeting.NativeId);
                }

                if (second.Line.Calls.Count < refused)
                {
                    break;
                }
            }

            if (isBeyond)
            {
                break;
            }
        }

        Assert.InRange(known, 1, int.MaxValue);
    }

    private async Task RunAsync(string name, Way way, bool isStoreShared)
    {
        await using Office office = await Office.OpenAsync(vendor);
        FaultFlow flow = FaultFlow.All[name];
        (string before, string after) = await RunCleanlyAsync(office, flow);
        List<string> wrong = [];
        for (int call = 1; call < MostCalls; call++)
        {
            var one = new FaultCase(office, flow, call);
            if (await FailAsync(office, one, call, way, isStoreShared, before, after) is not { } found)
            {
                break;
            }

            wrong.AddRange(found);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static async Task<(string Before, string After)> RunCleanlyAsync(Office office, FaultFlow flow)
    {
        var clean = new FaultCase(office, flow, 0);
        OfficeProcess process = office.StartProcess(isStoreShared: false);
        ScheduledMeeting? prepared = await clean.PrepareAsync(process.Scheduler, Cancellation);
        string before = clean.State;
        await clean.ActAsync(process.Scheduler, prepared, Cancellation);
        return (before, clean.State);
    }

    /// <summary>Lets one call end badly, and calls again.</summary>
    /// <returns>What is wrong; null if the flow has no such call.</returns>
    private static async Task<IReadOnlyList<string>?> FailAsync(Office office, FaultCase one, int call, Way way, bool isStoreShared, string before, string after)
    {
        OfficeProcess first = office.StartProcess(isStoreShared);
        ScheduledMeeting? prepared = await one.PrepareAsync(first.Scheduler, Cancellation);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        first.Line.Strike(call, way, caller);
        Exception? failure = await Record.ExceptionAsync(() => one.ActAsync(first.Scheduler, prepared, caller.Token));
        if (first.Line.Calls.Count < call)
        {
            return null;
        }

        string calls = string.Join(", ", first.Line.Calls.Select((text, i) => i == call - 1 ? $"*{text}*" : text));
        List<string> wrong = [];
        if (failure is not null && !first.Line.IsDead)
        {
            wrong.AddRange(one.WrongAfter(failure, before, after, canLookUp: office.CanFind(one.Plan, isStoreShared) && way is not (Way.DownBefore or Way.DownAfter)));
        }
        else if (failure is null && one.State != after)
        {
            wrong.Add($"it says that it succeeded, but there is {one.State}");
        }

        bool needsNew = first.Line.IsDead || !isStoreShared;
        first.Line.Forget();
        int received = office.Simulator.Requests.Count;
        await first.Line.ArriveAsync();
        Assert.Equal(received + (way == Way.Late ? 1 : 0), office.Simulator.Requests.Count);
        IMeetingScheduler again = needsNew ? office.StartProcess(isStoreShared).Scheduler : first.Scheduler;
        Exception? second = await Record.ExceptionAsync(() => one.ActAsync(again, prepared, Cancellation));
        bool cannotTell = (!office.CanFind(one.Plan, isStoreShared) && second is MeetingScheduleException { IsOutcomeUnknown: true })
            || (office.RoomsNeedStore && !isStoreShared && second is MeetingScheduleException { Conflicts.Count: > 0 });
        if (second is not null && !cannotTell)
        {
            wrong.Add($"called again, it fails: {second.GetType().Name}: {second.Message}");
        }
        else if (!cannotTell && one.State != after)
        {
            wrong.Add($"called again, it makes {one.State}");
        }

        return [.. wrong.Select(text => $"{way} at call {call}: {text}\n    after {failure?.GetType().Name}: {failure?.Message}\n    of {calls}")];
    }
}
