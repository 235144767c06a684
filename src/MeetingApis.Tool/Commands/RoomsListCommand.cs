using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis rooms list</c></summary>
internal sealed class RoomsListCommand : ToolCommand
{
    private readonly RoomOptions _rooms = new();

    public RoomsListCommand(MeetingApisTool tool)
        : base(tool, "list", "List the meeting rooms that the app may see.", "meetingapis rooms list", "meetingapis rooms list --area omb_57c9cc7d --output json", "meetingapis rooms list --simulate --vendor dingtalk")
    {
        Add(_rooms.Area);
        Add(_rooms.Requester);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken) => run.WithVendorAsync(
        vendor: null,
        async session =>
        {
            string? requester = run.Value(_rooms.Requester) ?? session.Organizer;
            session.ExpectInDryRun(requester is null ? [] : [requester], []);
            List<Room> rooms = await run.WithProgressAsync("Reading rooms", async progress =>
            {
                Person? person = session.Vendor == MeetingVendor.DingTalk ? await PeopleFinder.FindOneAsync(session, requester, cancellationToken) : null;
                List<Room> read = [];
                await foreach (Room room in session.ListRoomsAsync(run.Value(_rooms.Area), person, cancellationToken))
                {
                    read.Add(room);
                    progress.Report($"{read.Count}");
                }

                return read;
            });
            return () => run.Results.List(
                [.. rooms.Select(static room => new Row(room.Id, room.Name, room.Seats, room.Location, room.NeedsApproval))],
                $"{session.Vendor} shows the app no rooms{(run.Value(_rooms.Area) is { } area ? $" in {area}" : "")}.",
                new("Id", static row => row.Id),
                new("Name", static row => row.Name),
                new("Seats", static row => row.Seats is { } seats ? $"{seats}" : null),
                new("Location", static row => row.Location),
                new("Approval", static row => row.NeedsApproval is { } needs ? needs ? "needed" : "no" : null));
        },
        cancellationToken);

    private sealed record Row(string Id, string? Name, int? Seats, string? Location, bool? NeedsApproval);
}
