using System.CommandLine;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis rooms search</c></summary>
internal sealed class RoomsSearchCommand : ToolCommand
{
    private readonly TimeOptions _time = new();
    private readonly RoomOptions _rooms = new();
    private readonly Option<int?> _seats = new("--seats") { Description = "How many people need a seat.", HelpName = "NUMBER" };
    private readonly Option<bool> _all = new("--all") { Description = "Show the other rooms too, each with the reason why it is not free." };

    public RoomsSearchCommand(MeetingApisTool tool)
        : base(tool, "search", "Search the rooms that are free at a time.", "meetingapis rooms search --start \"2026-12-01 10:00\" --duration 1h --seats 10", "meetingapis rooms search --start \"2026-12-01 14:00\" --all --simulate")
    {
        Add(_time.Start);
        Add(_time.Duration);
        Add(_time.Zone);
        Add(_seats);
        Add(_rooms.Area);
        Add(_rooms.Requester);
        Add(_all);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        MeetingTime during = _time.Read(run);
        return run.WithVendorAsync(
            vendor: null,
            async session =>
            {
                string? requester = run.Value(_rooms.Requester) ?? session.Organizer;
                session.ExpectInDryRun(requester is null ? [] : [requester], []);
                RoomSearch search = await run.WithProgressAsync("Searching rooms", async progress =>
                {
                    Person? person = session.Vendor == MeetingVendor.DingTalk
                        ? await PeopleFinder.FindOneAsync(session, requester, cancellationToken)
                            ?? throw new UsageException("DingTalk searches rooms for a person only. Say for whom with --requester, or set an organizer in the profile.")
                        : null;
                    var query = new RoomQuery { During = during, Seats = run.Value(_seats), Area = run.Value(_rooms.Area), Requester = person };
                    return await session.Scheduler.FindRoomsAsync(query, new Counter(progress), cancellationToken);
                });
                return () => Print(run, search);
            },
            cancellationToken);
    }

    private void Print(Invocation run, RoomSearch search)
    {
        IEnumerable<Row> free = search.Free.Select(static room => new Row(room.Id, room.Name, room.Seats, room.Location, true, null));
        IEnumerable<Row> excluded = search.Excluded.Select(static one => new Row(one.Room.Id, one.Room.Name, one.Room.Seats, one.Room.Location, false, one.Explanation));
        if (run.Value(_all))
        {
            run.Results.List(
                [.. free, .. excluded],
                "There are no rooms.",
                new("Id", static row => row.Id),
                new("Name", static row => row.Name),
                new("Seats", static row => row.Seats is { } seats ? $"{seats}" : null),
                new("Location", static row => row.Location),
                new("Free", static row => row.IsFree ? "yes" : "no"),
                new("Reason", static row => row.Reason));
            return;
        }

        run.Results.List(
            [.. free],
            search.Excluded.Count == 0 ? "There are no rooms." : $"No room is free then. {search.Excluded.Count} are not: --all says why.",
            new("Id", static row => row.Id),
            new("Name", static row => row.Name),
            new("Seats", static row => row.Seats is { } seats ? $"{seats}" : null),
            new("Location", static row => row.Location));
    }

    private sealed record Row(string Id, string? Name, int? Seats, string? Location, bool IsFree, string? Reason);

    private sealed class Counter(IProgress<string> progress) : IProgress<RoomSearchProgress>
    {
        public void Report(RoomSearchProgress value) => progress.Report($"{value.Done} of {value.Total}");
    }
}
