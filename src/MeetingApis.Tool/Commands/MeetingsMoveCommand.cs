using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;
using MeetingApis.Tool.Output;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis meetings move</c></summary>
internal sealed class MeetingsMoveCommand : ToolCommand
{
    private readonly MeetingArgument _meeting = new();
    private readonly TimeOptions _time = new();

    public MeetingsMoveCommand(MeetingApisTool tool)
        : base(tool, "move", "Move a meeting with its rooms; its length stays. If a room is taken then, the meeting stays where it is.", "meetingapis meetings move demo --start \"2026-12-02 11:00\" --simulate")
    {
        Add(_meeting.Id);
        Add(_time.Start);
        Add(_time.Zone);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        DateTimeOffset start = _time.ReadStart(run);
        return run.WithVendorAsync(
            _meeting.VendorOf(run),
            async session =>
            {
                ScheduledMeetingId id = await _meeting.ResolveAsync(run, session, cancellationToken);
                ScheduledMeeting meeting = await run.WithProgressAsync("Moving", _ => session.Scheduler.MoveAsync(id, start, cancellationToken));
                return () =>
                {
                    MeetingPrinter.Print(run, session, meeting);
                    if (!meeting.Id.Equals(id))
                    {
                        run.Note("The meeting has a new id. Keep this one.");
                    }
                };
            },
            cancellationToken);
    }
}
