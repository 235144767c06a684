using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis people</c></summary>
internal sealed class PeopleCommand : Command
{
    public PeopleCommand(MeetingApisTool tool)
        : base("people", "Find people.")
    {
        Add(new PeopleFindCommand(tool));
    }
}
