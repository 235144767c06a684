using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using MeetingApis.Tests.Conventions;
using Refit;

namespace MeetingApis.Tests.Contracts;

/// <summary>A field that a model sends or reads.</summary>
/// <param name="Way">Its way on the wire, as a contract writes it; the key of a map is <c>{}</c>.</param>
/// <param name="Path">Its way in the model, as a violation names it, without the indexes of lists.</param>
/// <param name="Type">The type of its value, or of a list's items.</param>
/// <param name="Property">The property that holds it.</param>
internal sealed record WireField(string Way, string Path, Type Type, PropertyInfo? Property)
{
    /// <summary>Whether the compiler demands it.</summary>
    public bool IsRequired { get; init; } = Property?.IsDefined(typeof(RequiredMemberAttribute)) == true;

    /// <summary>The fields of a record and of the records in it.</summary>
    public static IEnumerable<WireField> Of(Type record) => Of(record, "", "");

    /// <summary>The name on the wire; null where the property is a view of another.</summary>
    public static string? NameOf(PropertyInfo property) => property.IsDefined(typeof(JsonIgnoreAttribute), inherit: false)
        ? null
        : property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.GetCustomAttribute<AliasAsAttribute>()?.Name;

    private static IEnumerable<WireField> Of(Type record, string way, string path) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).SelectMany(property =>
            NameOf(property) is { } name ? Of(property, property.PropertyType, way + name, path + property.Name) : []);

    private static IEnumerable<WireField> Of(PropertyInfo property, Type type, string way, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when JsonGraph.IsMap(type) => Of(property, type.GenericTypeArguments[1], way + ".{}", path),
            // A list that a converter of its own joins to one text.
            _ when JsonGraph.ItemOf(type) is not null && property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.IsAssignableTo(typeof(IQueryFormat)) == true => [new WireField(way, path, typeof(string), property)],
            _ when JsonGraph.ItemOf(type) is { } item => Of(property, item, way + "[]", path),
            _ when JsonGraph.IsRecord(type) => Of(type, way + ".", path + ".").Prepend(new WireField(way, path, type, property)),
            _ => [new WireField(way, path, type, property)],
        };
    }
}
