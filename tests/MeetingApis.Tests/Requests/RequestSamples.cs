using System.Reflection;

namespace MeetingApis.Tests.Requests;

/// <summary>Makes requests in which one property is set.</summary>
internal static class RequestSamples
{
    public static readonly DateTimeOffset Time = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    /// <summary>A request in which the property has a value, and nothing else but what leads to it and cannot be absent.</summary>
    public static object WithValue(RequestProperty property) => With(property.Request, property.Way, Value);

    /// <summary>The same with the emptiest value there is: empty text, an empty list, false, zero.</summary>
    public static object WithEmptyValue(RequestProperty property) => With(property.Request, property.Way, EmptyValue);

    /// <summary>The same with this value, or with a list of it.</summary>
    public static object With(RequestProperty property, object? value) => With(property.Request, property.Way, type =>
    {
        Type item = RequestProperty.ItemType(type);
        if (item == type)
        {
            return value!;
        }

        var list = Array.CreateInstance(item, 1);
        list.SetValue(value, 0);
        return list;
    });

    private static object With(Type type, IEnumerable<PropertyInfo> way, Func<Type, object> value)
    {
        object record = Blank(type);
        PropertyInfo property = way.First();
        PropertyInfo[] rest = [.. way.Skip(1)];
        property.SetValue(record, rest.Length == 0 ? value(property.PropertyType) : AsTyped(property.PropertyType, With(RequestProperty.ItemType(property.PropertyType), rest, value)));
        return record;
    }

    private static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (RequestProperty.ItemType(type) is var item && item != type)
        {
            return AsTyped(type, Value(item));
        }

        return type switch
        {
            _ when type == typeof(string) => "sample",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 1,
            _ when type == typeof(long) => 1L,
            _ when type == typeof(double) => 1.5,
            _ when type == typeof(DateOnly) => new DateOnly(2024, 6, 1),
            _ when type == typeof(DateTimeOffset) => Time,
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(5),
            { IsEnum: true } => Enum.GetValues(type).GetValue(0)!,
            { IsValueType: true } => Activator.CreateInstance(type, "sample")!,
            _ => Blank(type),
        };
    }

    private static object EmptyValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "",
            _ when RequestProperty.ItemType(type) is var item && item != type => Array.CreateInstance(item, 0),
            _ when type.GetConstructor([typeof(string)]) is { } code => code.Invoke([""]),
            { IsValueType: true } => Activator.CreateInstance(type)!,
            _ => Blank(type),
        };
    }

    private static object Blank(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null && property.CanWrite))
        {
            property.SetValue(record, Value(property.PropertyType));
        }

        return record;
    }

    private static object AsTyped(Type type, object value)
    {
        if (RequestProperty.ItemType(type) == type)
        {
            return value;
        }

        var list = Array.CreateInstance(RequestProperty.ItemType(type), 1);
        list.SetValue(value, 0);
        return list;
    }
}
