using System.Text.RegularExpressions;

namespace MeetingApis.Scheduling.Tests;

/// <summary>The calls that each flow makes: no more than are needed, in an order in which a failure can be undone.</summary>
public abstract partial class SchedulerCalls(MeetingVendor vendor)
{
    private const int ManyRooms = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The calls that schedule a meeting with a room and people, with a shared store.</summary>
    protected abstract IReadOnlyList<string> Schedule { get; }

    /// <summary>The calls that return the meeting of a key.</summary>
    protected abstract IReadOnlyList<string> ScheduleAgain { get; }

    protected abstract IReadOnlyList<string> Move { get; }

    protected abstract IReadOnlyList<string> Cancel { get; }

    /// <summary>How many calls a search of 200 rooms needs.</summary>
    protected abstract int SearchOfManyRooms { get; }

    [Fact]
    public async Task Each_flow_makes_the_calls_that_it_needs()
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);

        ScheduledMeeting meeting = await process.Scheduler.ScheduleAsync(office.Plan(), Cancellation);
        string schedule = CallsOf(process);
        await process.Scheduler.ScheduleAsync(office.Plan(), Cancellation);
        string again = CallsOf(process);
        meeting = await process.Scheduler.MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation);
        string move = CallsOf(process);
        await process.Scheduler.CancelAsync(meeting.Id, Cancellation);
        string cancel = CallsOf(process);

        string made = Listed([schedule], [again], [move], [cancel]);
        Assert.True(Listed(Schedule, ScheduleAgain, Move, Cancel) == made, made);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    public async Task A_search_of_many_rooms_makes_few_calls_and_few_at_once(int parallelism)
    {
        await using Office office = await Office.OpenAsync(vendor);
        office.AddRooms(ManyRooms - office.Rooms.Count);
        OfficeProcess process = office.StartProcess(isStoreShared: true, options => options.SearchParallelism = parallelism);
        process.Line.Delay = TimeSpan.FromMilliseconds(20);
        var progress = new SeenProgress();

        RoomSearch rooms = await process.Scheduler.FindRoomsAsync(new RoomQuery { During = Office.Time(), Requester = office.People[0] }, progress, Cancellation);

        Assert.Equal(ManyRooms, rooms.Free.Count);
        Assert.Equal(SearchOfManyRooms, process.Line.Calls.Count);
        Assert.InRange(process.Line.MostAtOnce, 1, parallelism);
        Assert.Equal(new RoomSearchProgress(ManyRooms, ManyRooms), progress.Seen[^1]);
        Assert.Equal(progress.Seen.Select(static one => one.Done).Order(), progress.Seen.Select(static one => one.Done));
    }

    private static string Listed(IReadOnlyList<string> schedule, IReadOnlyList<string> again, IReadOnlyList<string> move, IReadOnlyList<string> cancel) =>
        $"schedule\n{string.Join('\n', schedule)}\nagain\n{string.Join('\n', again)}\nmove\n{string.Join('\n', move)}\ncancel\n{string.Join('\n', cancel)}";

    /// <summary>The calls since the last time, without what stands for one meeting, person or calendar.</summary>
    private static string CallsOf(OfficeProcess process)
    {
        string calls = string.Join('\n', process.Line.Calls.Select(static call => Identifier().Replace(call, "/*")));
        process.Line.Forget();
        return calls;
    }

    [GeneratedRegex("/(?=[^/]*[0-9%])[^/]{6,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();

    private sealed class SeenProgress : IProgress<RoomSearchProgress>
    {
        public List<RoomSearchProgress> Seen { get; } = [];

        public void Report(RoomSearchProgress value)
        {
            lock (Seen)
            {
                Seen.Add(value);
            }
        }
    }
}
