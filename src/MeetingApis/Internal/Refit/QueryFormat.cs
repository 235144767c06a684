using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>How values are written into a query. A converter that a property or its type names decides for bodies and queries alike.</summary>
internal static class QueryFormat
{
    /// <summary>The wire form of a type's values; null for a type that has none.</summary>
    /// <param name="type">The type, without its question mark.</param>
    /// <param name="source">The parameter or property that may name a converter.</param>
    public static Func<object, string>? Of(Type type, ICustomAttributeProvider? source)
    {
        if ((Converter(source) ?? Converter(type)) is { } converter)
        {
            return converter.Format;
        }

        return type switch
        {
            _ when type == typeof(string) => static value => (string)value,
            _ when type == typeof(bool) => static value => (bool)value ? "true" : "false",
            _ when type == typeof(int) || type == typeof(long) => static value => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            { IsEnum: true } => static value => ((Enum)value).ToString("D"),
            _ => null,
        };
    }

    private static IQueryFormat? Converter(ICustomAttributeProvider? source) =>
        source?.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false) is [JsonConverterAttribute { ConverterType: { } type }] && typeof(IQueryFormat).IsAssignableFrom(type)
            ? (IQueryFormat?)Activator.CreateInstance(type)
            : null;
}
