using System.Text.Json.Serialization;

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

    public JsonSerializerContext Requests => Static<JsonSerializerContext>(TypeOf($"Internal.{name}JsonContext"), "Default");

    public JsonSerializerContext Responses => Static<JsonSerializerContext>(TypeOf($"Internal.{name}ResponseJsonContext"), "Default");

    public IEnumerable<ApiMethod> Methods => Library.Main.GetTypes()
        .Where(type => type.Namespace == Namespace && ApiMethod.IsApi(type))
        .SelectMany(static api => api.GetMethods())
        .Select(method => new ApiMethod(this, method));

    public override string ToString() => name;

    private Type TypeOf(string typeName) => Library.Main.GetType($"{Namespace}.{typeName}", throwOnError: true)!;

    private static T Static<T>(Type type, string property) => (T)type.GetProperty(property)!.GetValue(null)!;
}
