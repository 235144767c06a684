using MeetingApis.Json;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Derived;

/// <summary>The converter that reads a type of an answer leniently, as it is written in C#.</summary>
internal static class LenientConverter
{
    /// <summary>Null where a property must name its converter itself: an object, a time, a text with known values.</summary>
    public static string? Of(Type type) => type switch
    {
        _ when type == typeof(string) => nameof(LenientStringConverter),
        _ when type == typeof(int) => nameof(LenientInt32Converter),
        _ when type == typeof(long) => nameof(LenientInt64Converter),
        _ when type == typeof(double) => nameof(LenientDoubleConverter),
        _ when type == typeof(bool) => nameof(LenientBooleanConverter),
        { IsEnum: true } => $"{Plain(typeof(LenientEnumConverter<>))}<{type.Name}>",
        _ when JsonGraph.ItemOf(type) is { } item => OfMany(type, item),
        _ => null,
    };

    private static string? OfMany(Type type, Type item) => type switch
    {
        _ when JsonGraph.IsMap(type) => $"{Plain(type.GenericTypeArguments[1] == item ? typeof(LenientMapConverter<>) : typeof(LenientListMapConverter<>))}<{NameOf(item)}>",
        _ when !item.IsValueType => $"{Plain(typeof(LenientListConverter<>))}<{NameOf(item)}>",
        _ when Of(item) is { } converter => $"{Plain(typeof(ItemListConverter<,>))}<{NameOf(item)}, {converter}>",
        _ => null,
    };

    private static string Plain(Type converter) => Library.PlainName(converter);

    private static string NameOf(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ => type.Name,
    };
}
