using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis rooms</c></summary>
internal sealed class RoomsCommand : Command
{
    public RoomsCommand(MeetingApisTool tool)
        : base("rooms", "List meeting rooms, or search those that are free.")
    {
        Add(new RoomsListCommand(tool));
        Add(new RoomsSearchCommand(tool));
    }
}
