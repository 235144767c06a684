using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>Compares a body or a query with what was read from it, value by value; it knows the wire's forms by the page alone.</summary>
/// <param name="formats">The format of each field, by its way.</param>
internal sealed class ExampleReading(IReadOnlyDictionary<string, string?> formats)
{
    public IEnumerable<string> Differences(JsonNode? json, object? value, string way) => json switch
    {
        JsonObject members when value is IDictionary or IEnumerable and not string => members.SelectMany(member => Differences(member.Value, Under(value, member.Key), way + ".{}")),
        JsonObject members => members.SelectMany(member => Member(member, value, way)),
        JsonArray items => Items(items, value, way + "[]"),
        JsonValue leaf when formats.ContainsKey(way) && !IsSame(leaf, value, formats[way]) => [$"'{way}': the page's {leaf.ToJsonString()} was read as {value ?? "null"}"],
        _ => [],
    };

    private IEnumerable<string> Member(KeyValuePair<string, JsonNode?> member, object? value, string way)
    {
        string longer = way.Length == 0 ? member.Key : $"{way}.{member.Key}";
        bool isListed = formats.Keys.Any(known => known.StartsWith(longer, StringComparison.Ordinal));
        if (!isListed)
        {
            return [];
        }

        PropertyInfo? property = value?.GetType().GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SingleOrDefault(property => WireField.NameOf(property) == member.Key);
        return property switch
        {
            null => [$"'{longer}' was not read"],

            // A second spelling, which is read into the first.
            { GetMethod.IsPublic: false } => [],
            _ => Differences(member.Value, property.GetValue(value), longer),
        };
    }

    private IEnumerable<string> Items(JsonArray items, object? value, string way)
    {
        object?[] read = value is IEnumerable list and not string ? [.. list.Cast<object?>()] : [];
        return read.Length == items.Count
            ? items.Zip(read).SelectMany(pair => Differences(pair.First, pair.Second, way))
            : [$"'{way}': {items.Count} items were read as {read.Length}"];
    }

    private static object? Under(object map, string key) => map is IDictionary entries && entries.Contains(key) ? entries[key] : null;

    private static bool IsSame(JsonValue json, object? value, string? format)
    {
        string text = json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json.ToJsonString();
        return value switch
        {
            null => text.Length == 0 || (format is "unix-seconds" or "unix-milliseconds" && text == "0"),
            string or int or long or double => Convert.ToString(value, CultureInfo.InvariantCulture) == text,
            bool flag => text == (flag ? "true" : "false") || text == (flag ? "1" : "0"),
            DayOfWeek day => (day == DayOfWeek.Sunday ? "7" : day.ToString("D")) == text,
            Enum code => code.ToString("D") == text,
            DateTimeOffset time => time == Time(text, format),
            DateOnly date => date == DateOnly.Parse(text, CultureInfo.InvariantCulture),
            TimeSpan duration => duration == Duration(Number(text), format),
            IEnumerable joined => string.Join(',', joined.Cast<object>()) == text,
            _ => value.ToString() == text,
        };
    }

    private static DateTimeOffset Time(string text, string? format) => format switch
    {
        "unix-seconds" => DateTimeOffset.FromUnixTimeSeconds(Number(text)),
        "unix-milliseconds" => DateTimeOffset.FromUnixTimeMilliseconds(Number(text)),
        _ => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
    };

    private static TimeSpan Duration(long number, string? format) => format switch
    {
        "milliseconds" => TimeSpan.FromMilliseconds(number),
        "minutes" => TimeSpan.FromMinutes(number),
        _ => TimeSpan.FromSeconds(number),
    };

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
