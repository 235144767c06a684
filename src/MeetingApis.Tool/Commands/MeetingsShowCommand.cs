using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;
using MeetingApis.Tool.Output;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis meetings show</c></summary>
internal sealed class MeetingsShowCommand : ToolCommand
{
    private readonly MeetingArgument _meeting = new();

    public MeetingsShowCommand(MeetingApisTool tool)
        : base(tool, "show", "Show a meeting as it is now: its people and their answers, its rooms, its link.", "meetingapis meetings show demo --simulate")
    {
        Add(_meeting.Id);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken) => run.WithVendorAsync(
        _meeting.VendorOf(run),
        async session =>
        {
            ScheduledMeeting meeting = await session.Scheduler.GetAsync(await _meeting.ResolveAsync(run, session, cancellationToken), cancellationToken);
            return () => MeetingPrinter.Print(run, session, meeting);
        },
        cancellationToken);
}
