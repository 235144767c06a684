using MeetingApis.Json;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>Which types of the library may hold which kinds of the wire.</summary>
internal static class FieldKinds
{
    /// <summary>What is wrong with the type; null where it fits.</summary>
    public static string? Misfit(ContractField field, Type type)
    {
        string expected = Expected(field);
        return IsOne(expected, type) ? null : $"the page's {field.Type}{(field.Format is null ? "" : $" ({field.Format})")} belongs into {expected}, not {type.Name}";
    }

    private static string Expected(ContractField field) => (field.Format, field.Type) switch
    {
        ("unix-seconds" or "unix-milliseconds" or "rfc3339", _) => "a time",
        ("date", _) => "a date",
        ("milliseconds" or "seconds" or "minutes", _) => "a duration",
        ("flag", _) or (_, "boolean") => "a boolean",
        (null, "string") when field.Enum?.Select(EnumCheck.Text).SequenceEqual(["true", "false"], StringComparer.Ordinal) == true => "a boolean",
        ("weekday", _) => "a weekday",
        ("number", _) => "a whole number or code",
        ("digits", _) => "a text or code",
        ("display-time", _) => "a text",
        (_, "string") => "a text or code",
        (_, "integer") => "a whole number or code",
        (_, "number") => "a number",
        _ => "a record",
    };

    private static bool IsOne(string expected, Type type) => expected switch
    {
        // A number is kept where 0 means something of its own.
        "a time" => type == typeof(DateTimeOffset) || type == typeof(long),
        "a date" => type == typeof(DateOnly),
        "a duration" => type == typeof(TimeSpan) || type == typeof(int),
        "a weekday" => type == typeof(DayOfWeek),
        "a boolean" => type == typeof(bool),
        "a text" => type == typeof(string),
        "a text or code" => type == typeof(string) || type.IsEnum || IsCode(type),
        "a whole number or code" => type == typeof(int) || type == typeof(long) || type.IsEnum,
        "a number" => type == typeof(double) || type == typeof(decimal),
        _ => JsonGraph.IsRecord(type),
    };

    public static bool IsCode(Type type) => type.GetInterfaces().Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IStringCode<>));
}
