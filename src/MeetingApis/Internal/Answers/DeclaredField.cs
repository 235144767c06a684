using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>A place in an answer, as the models describe it.</summary>
/// <param name="Record">The record that the place is in; of those inside of each other, the innermost.</param>
/// <param name="Property">Its property that the place belongs to.</param>
/// <param name="Type">The type that belongs there.</param>
/// <param name="Way">The path to it, with any item in place of a particular one.</param>
/// <param name="WayInside">The end of the path, from the property into its lists and maps.</param>
internal sealed record DeclaredField(JsonTypeInfo Record, JsonPropertyInfo Property, Type Type, IReadOnlyList<JsonStep> Way, IReadOnlyList<JsonStep> WayInside)
{
    /// <summary>The path as text.</summary>
    public string Path { get; private init; } = JsonStep.Format(Way);

    /// <summary>Whether a null would be believed there. The property says so, or one inside the value that belongs there.</summary>
    public bool IsNeverNull => IsMarked(Property) || HoldsMarked(Type, []);

    public bool IsList => Item(Type) is not null;

    /// <summary>Whether the value is a single item that came without its list.</summary>
    public bool StandsForList { get; private init; }

    /// <summary>Whether the value that belongs there consists of other values.</summary>
    public bool IsContainer => IsList || Entry(Type) is not null || Members(Type).Any();

    /// <summary>The kind of value that belongs there, in a word.</summary>
    public string Kind => (Nullable.GetUnderlyingType(Type) ?? Type) switch
    {
        _ when IsList => "list",
        _ when IsContainer => "object",
        var type when type == typeof(string) => "text",
        var type when type == typeof(bool) => "flag",
        var type when type == typeof(DateTimeOffset) => "time",
        var type when type == typeof(TimeSpan) => "duration",
        var type when type == typeof(int) || type == typeof(long) => "number",
        _ => "code",
    };

    /// <summary>Looks up a place. Returns null if it is the answer itself, or nothing that a model knows.</summary>
    public static DeclaredField? At(JsonTypeInfo answer, IReadOnlyList<JsonStep> steps)
    {
        DeclaredField? field = null;
        Type? type = answer.Type;
        foreach (JsonStep step in steps)
        {
            // One item stands for a list of one.
            while (step.Name is not null && Item(type) is { } single)
            {
                type = single;
            }

            if (step.Name is not null && Entry(type) is null)
            {
                field = Member(answer.Options, type, step.Name) is var (record, property)
                    ? new DeclaredField(record, property, property.PropertyType, [.. field?.Way ?? [], step], [])
                    : null;
            }
            else
            {
                field = field is not null && (step.Name is null ? Item(type) : Entry(type)) is { } inside
                    ? new DeclaredField(field.Record, field.Property, inside, [.. field.Way, JsonStep.Any], [.. field.WayInside, step])
                    : null;
            }

            if (field is null)
            {
                return null;
            }

            type = field.Type;
        }

        return field;
    }

    /// <summary>The same place, for a value that is a single item instead of a list.</summary>
    public DeclaredField AsItem() => this with { Type = Item(Type)!, Path = Path + "[*]", StandsForList = true };

    private static (JsonTypeInfo Record, JsonPropertyInfo Property)? Member(JsonSerializerOptions options, Type type, string name) =>
        options.TryGetTypeInfo(type, out JsonTypeInfo? record)
        && record.Kind == JsonTypeInfoKind.Object
        && record.Properties.FirstOrDefault(property => string.Equals(property.Name, name, options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) is { } found
            ? (record, found)
            : null;

    private static Type? Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : null;

    private static Type? Entry(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? type.GenericTypeArguments[1] : null;

    private static bool IsMarked(JsonPropertyInfo property) => property.AttributeProvider?.IsDefined(typeof(NeverNullAttribute), inherit: false) == true;

    private IEnumerable<JsonPropertyInfo> Members(Type type) =>
        Record.Options.TryGetTypeInfo(type, out JsonTypeInfo? info) && info.Kind == JsonTypeInfoKind.Object ? info.Properties : [];

    private bool HoldsMarked(Type type, HashSet<Type> seen) => (Item(type) ?? Entry(type)) is { } inside
        ? HoldsMarked(inside, seen)
        : seen.Add(type) && Members(type).Any(property => IsMarked(property) || HoldsMarked(property.PropertyType, seen));
}
