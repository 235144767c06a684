using System.Reflection;
using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Conventions;

/// <summary>The records that travel as JSON, from a body or an answer downwards.</summary>
internal static class JsonGraph
{
    public static IEnumerable<Type> Bodies(Vendor vendor) => Below(vendor.Methods.Select(static method => method.Body));

    public static IEnumerable<Type> Responses(Vendor vendor) => Below(vendor.Methods.Select(static method => method.Response));

    /// <summary>What the vendor's events consist of.</summary>
    public static IEnumerable<Type> Events(Vendor vendor) =>
        Below(Library.Main.GetTypes().Where(type => type.Namespace == vendor.Namespace && type is { IsAbstract: false } && type.IsSubclassOf(typeof(VendorEvent))));

    public static IEnumerable<Type> Bodies(ResourceFolder resource) => Below(resource.Methods.Select(static method => method.Body));

    public static IEnumerable<Type> Responses(ResourceFolder resource) => Below(resource.Methods.Select(static method => method.Response));

    /// <summary>The properties that are sent or read; views computed beside them are not.</summary>
    public static IEnumerable<PropertyInfo> WireProperties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => !property.IsDefined(typeof(JsonIgnoreAttribute), inherit: false));

    /// <summary>The type of a list's items, or of what stands under the names of a map; null where the type is neither.</summary>
    public static Type? ItemOf(Type type) => type switch
    {
        _ when IsMap(type) => ItemOf(type.GenericTypeArguments[1]) ?? type.GenericTypeArguments[1],
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => type.GenericTypeArguments.Single(),
        _ => null,
    };

    public static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    public static bool IsRecord(Type type) => type.IsClass && type.Assembly == Library.Main;

    /// <summary>The types of what a record's properties hold, as far as the context's converters read them and none of a property's own does.</summary>
    public static IEnumerable<Type> TypesRead(Type record) => WireProperties(record).SelectMany(TypesRead);

    public static IEnumerable<Type> TypesRead(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.IsDefined(typeof(JsonConverterAttribute)) ? []
            : IsMap(type) && !IsRecord(type.GenericTypeArguments[1]) ? [type, type.GenericTypeArguments[1]]
            : [type];
    }

    /// <summary>The records from the given ones downwards.</summary>
    public static HashSet<Type> Below(IEnumerable<Type?> roots)
    {
        var reached = new HashSet<Type>();
        var pending = new Stack<Type>(roots.OfType<Type>());
        while (pending.TryPop(out Type? type))
        {
            if (IsRecord(type) && reached.Add(type))
            {
                WireProperties(type).Select(static property => ItemOf(property.PropertyType) ?? property.PropertyType).ToList().ForEach(pending.Push);
            }
        }

        return reached;
    }
}
