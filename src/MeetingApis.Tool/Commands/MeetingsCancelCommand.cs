using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis meetings cancel</c></summary>
internal sealed class MeetingsCancelCommand : ToolCommand
{
    private readonly MeetingArgument _meeting = new();

    public MeetingsCancelCommand(MeetingApisTool tool)
        : base(tool, "cancel", "Cancel a meeting, tell its people, and give its rooms back. A series is cancelled as a whole.", "meetingapis meetings cancel demo --simulate")
    {
        Add(_meeting.Id);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken) => run.WithVendorAsync(
        _meeting.VendorOf(run),
        async session =>
        {
            ScheduledMeetingId id = await _meeting.ResolveAsync(run, session, cancellationToken);
            await run.WithProgressAsync("Cancelling", async _ =>
            {
                await session.Scheduler.CancelAsync(id, cancellationToken);
                return true;
            });
            return () => run.Results.Item(new { Id = id, IsCancelled = true }, ("Cancelled", id.ToString()));
        },
        cancellationToken);
}
