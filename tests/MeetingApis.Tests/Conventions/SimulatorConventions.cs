namespace MeetingApis.Tests.Conventions;

/// <summary>The simulators are built in floors: what is held, how it is read and written, what is told of it, what answers, and on top the simulator.</summary>
public sealed class SimulatorConventions
{
    private const string Root = "src/MeetingApis.Testing/";

    /// <summary>The folders of a vendor, from the ground up; below them is what all vendors share, above them the simulator with its seed.</summary>
    private static readonly string[] s_folders = ["Records", "Rules", "Events", "Endpoints"];

    [Fact]
    public void Nothing_names_what_stands_above_it() => Convention.Holds(
        "Move the type down, or hand in what the file needs: Internal < Records < Rules < Events < Endpoints < the simulator.",
        NamedTypes.In("src/MeetingApis.Testing").Where(static named => !IsForAll(named.By) && !IsForAll(named.Of)),
        static named => FloorOf(named.Of) <= FloorOf(named.By),
        static named => $"{named.By} names {named.Type} of {named.Of}");

    [Fact]
    public void No_vendor_names_another() => Convention.Holds(
        "Put what two vendors share into Internal.",
        NamedTypes.In("src/MeetingApis.Testing").Where(static named => VendorOf(named.By) is not null && VendorOf(named.Of) is not null),
        static named => VendorOf(named.By) == VendorOf(named.Of),
        static named => $"{named.By} names {named.Type} of {named.Of}");

    [Fact]
    public void Only_a_simulator_names_a_simulator() => Convention.Holds(
        "Take the stores that the file needs, and not the simulator that holds all of them.",
        NamedTypes.In("src/MeetingApis.Testing").Where(static named => !IsForAll(named.By)),
        static named => !named.Type.EndsWith("Simulator", StringComparison.Ordinal) || named.By.EndsWith("Simulator.cs", StringComparison.Ordinal),
        static named => $"{named.By} names {named.Type}");

    [Fact]
    public void Every_file_is_on_a_floor() => Convention.Holds(
        "Only the simulator and its seed stand beside the folders Records, Rules, Events and Endpoints; what no vendor owns stands in Internal.",
        SourceFile.Under("src/MeetingApis.Testing").Where(static file => !IsForAll(file.Path)),
        static file => VendorOf(file.Path) is null ? file.Path.StartsWith(Root + "Internal/", StringComparison.Ordinal) : FloorOf(file.Path) <= s_folders.Length || file.Name == VendorOf(file.Path) + "Simulator" || file.Name == VendorOf(file.Path) + "Seed",
        static file => file.Path);

    /// <summary>Whether a file stands in the root of the project, where its types are for all.</summary>
    private static bool IsForAll(string path) => path.LastIndexOf('/') < Root.Length;

    private static string? VendorOf(string path) => Vendor.All.Select(static vendor => vendor.Name).FirstOrDefault(name => path.StartsWith($"{Root}{name}/", StringComparison.Ordinal));

    private static int FloorOf(string path) => VendorOf(path) is not { } vendor ? 0
        : Array.FindIndex(s_folders, folder => path.StartsWith($"{Root}{vendor}/{folder}/", StringComparison.Ordinal)) is >= 0 and var floor ? floor + 1
        : s_folders.Length + 1;
}
