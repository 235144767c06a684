namespace MeetingApis.Tests.Conventions;

/// <summary>The rooms of the library stand on each other: what is in one may name what is below it, and nothing above.</summary>
public sealed class FloorConventions
{
    private const string Root = "src/MeetingApis/";

    /// <summary>From the ground up. Types in the root of the library are for all.</summary>
    private static readonly string[] s_floors =
    [
        "Internal", "Json", "Internal/Errors", "Internal/Diagnostics", "Internal/Transport", "Internal/Requests", "Internal/Answers", "Internal/Pipeline",
        "Internal/Auth/Grants", "Internal/Auth", "Internal/Apps", "Internal/Refit", "Internal/Registration", "Internal/Events", "Internal/Connections", "Events", "Health", "Feishu", "WeCom", "DingTalk",
    ];

    [Fact]
    public void Nothing_names_what_stands_above_it() => Convention.Holds(
        "Move the type down, hand in what the file needs, or put an interface below: " + string.Join(" < ", s_floors),
        NamedTypes.In("src/MeetingApis").Where(static named => IsOnFloor(named.By) && IsOnFloor(named.Of)),
        static named => FloorOf(named.Of) <= FloorOf(named.By),
        static named => $"{named.By} names {named.Type} of {named.Of}");

    [Fact]
    public void Every_folder_is_a_floor() => Convention.Holds(
        "Give the folder its place in the list of this class, or put the file into another.",
        SourceFile.Under("src/MeetingApis").Where(static file => file.Path.Count(static character => character == '/') > 2 && !file.Path.StartsWith(Root + "Exceptions/", StringComparison.Ordinal)),
        static file => FloorOf(file.Path) >= 0,
        static file => file.Path);

    private static bool IsOnFloor(string path) => path.LastIndexOf('/') > Root.Length && FloorOf(path) >= 0;

    private static int FloorOf(string path)
    {
        string folder = path[Root.Length..path.LastIndexOf('/')];
        return folder.StartsWith("Internal", StringComparison.Ordinal)
            ? Array.IndexOf(s_floors, folder)
            : Array.IndexOf(s_floors, folder.Split('/')[0]);
    }
}
