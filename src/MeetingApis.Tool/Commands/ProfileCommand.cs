using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis profile</c></summary>
internal sealed class ProfileCommand : Command
{
    public ProfileCommand(MeetingApisTool tool)
        : base("profile", "Manage profiles: which app of which vendor is called, and where its secret is.")
    {
        Add(new ProfileAddCommand(tool));
        Add(new ProfileListCommand(tool));
        Add(new ProfileShowCommand(tool));
        Add(new ProfileRemoveCommand(tool));
    }
}
