using System.CommandLine;
using System.CommandLine.Help;

namespace MeetingApis.Tool.Commands;

/// <summary>
/// <c>meetingapis</c>: the tree of commands. It is no <see cref="RootCommand"/>, whose name would be the assembly's, which
/// has to differ from the library's on file systems that do not tell letters' cases apart.
/// </summary>
internal sealed class MeetingApisCommand : Command
{
    public MeetingApisCommand(MeetingApisTool tool, GlobalOptions options)
        : base("meetingapis", "Meetings and meeting rooms of Feishu/Lark, WeCom and DingTalk.")
    {
        Add(new ProfileCommand(tool));
        Add(new CheckCommand(tool));
        Add(new PeopleCommand(tool));
        Add(new RoomsCommand(tool));
        Add(new MeetingsCommand(tool));
        Add(new OperationsCommand(tool));
        Add(new CallCommand(tool));
        Add(new CompletionCommand(tool));
        Add(new CompleteCommand(tool));
        options.AddTo(this);
        var help = new HelpOption { Description = "Show help.", Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        Add(help);
        Add(new VersionOption { Description = "Show the version." });
    }
}
