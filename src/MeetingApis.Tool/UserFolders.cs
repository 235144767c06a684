namespace MeetingApis.Tool;

/// <summary>The user's folders: those of XDG where there are such, and of the application data on Windows.</summary>
internal static class UserFolders
{
    private const string Name = "meetingapis";

    public static string Config(Func<string, string?> variable) => variable("MEETINGAPIS_CONFIG_DIR") is { Length: > 0 } own
        ? own
        : Path.Combine(Base(variable, "XDG_CONFIG_HOME", "APPDATA", ".config"), Name);

    public static string State(Func<string, string?> variable) =>
        Path.Combine(Base(variable, "XDG_STATE_HOME", "LOCALAPPDATA", Path.Combine(".local", "state")), Name);

    private static string Base(Func<string, string?> variable, string xdg, string windows, string belowHome)
    {
        // A relative path is no folder of the user, says the specification.
        if (variable(xdg) is { Length: > 0 } folder && Path.IsPathFullyQualified(folder))
        {
            return folder;
        }

        return OperatingSystem.IsWindows() && variable(windows) is { Length: > 0 } data
            ? data
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), belowHome);
    }
}
