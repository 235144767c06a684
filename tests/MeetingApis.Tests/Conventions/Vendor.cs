namespace MeetingApis.Tests.Conventions;

/// <summary>One vendor's part of the library. A new member of <see cref="MeetingVendor"/> falls under every convention at once.</summary>
internal sealed class Vendor(string name)
{
    public static IReadOnlyList<Vendor> All { get; } = [.. Enum.GetNames<MeetingVendor>().Select(static name => new Vendor(name))];

    public static IEnumerable<ApiMethod> AllMethods => All.SelectMany(static vendor => vendor.Methods);

    public string Name => name;

    public string Namespace => $"MeetingApis.{name}";

    public Type Client => TypeOf($"{name}Client");

    public IReadOnlyList<ApiOperation> Operations => Static<IReadOnlyList<ApiOperation>>(Client, "Operations");

    public IReadOnlyList<Internal.ErrorRow> ErrorRows => Static<Internal.ErrorTable>(TypeOf($"Internal.{name}ErrorTable"), "Table").Rows;

    /// <summary>The folders of the vendor's resources.</summary>
    public IEnumerable<ResourceFolder> Resources => Directory.EnumerateDirectories(Repository.PathOf("src", "MeetingApis", name))
        .Select(static folder => Path.GetFileName(folder))
        .Where(static folder => folder is not ("Internal" or "Events"))
        .Order(StringComparer.Ordinal)
        .Select(folder => new ResourceFolder(this, folder));

    public IEnumerable<ApiMethod> Methods => Library.Main.GetTypes()
        .Where(type => type.Namespace == Namespace && ApiMethod.IsApi(type))
        .SelectMany(static api => api.GetMethods())
        .Select(method => new ApiMethod(this, method));

    public override string ToString() => name;

    public Type TypeOf(string typeName) => Library.Main.GetType($"{Namespace}.{typeName}", throwOnError: true)!;

    public static T Static<T>(Type type, string property) => (T)type.GetProperty(property)!.GetValue(null)!;
}
