using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis meetings</c></summary>
internal sealed class MeetingsCommand : Command
{
    public MeetingsCommand(MeetingApisTool tool)
        : base("meetings", "Create, show, move and cancel meetings, in the same way for all vendors.")
    {
        Add(new MeetingsCreateCommand(tool));
        Add(new MeetingsShowCommand(tool));
        Add(new MeetingsMoveCommand(tool));
        Add(new MeetingsCancelCommand(tool));
    }
}
