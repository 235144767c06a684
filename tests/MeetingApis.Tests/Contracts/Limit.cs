using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Contracts;

/// <summary>One limit of a field, with a value that keeps it just so and one just beyond.</summary>
/// <param name="Name">The limit, for messages.</param>
/// <param name="At">Make the last good values, of which one is enough to be taken; they are given what the example has.</param>
/// <param name="Beyond">Makes the first bad one.</param>
internal sealed record Limit(string Name, IReadOnlyList<Func<JsonNode?, JsonNode?>> At, Func<JsonNode?, JsonNode?> Beyond)
{
    private static readonly DateTimeOffset s_now = new ManualTimeProvider().GetUtcNow();

    /// <summary>Texts of many kinds, of which a pattern takes some.</summary>
    private static readonly string[] s_texts = ["", "1", "12", "1234", "123456", "123456789", "1234567890123", "letters", "id", "*", "#FF3030", "+86", "86", "+86-13800000000"];

    public static IEnumerable<Limit> Of(ContractField field, bool isList)
    {
        if (field.MaxItems is { } most)
        {
            yield return new($"maxItems {most}", [items => Items(items, most)], items => Items(items, most + 1));
        }

        if (field.MinItems is { } least)
        {
            yield return new($"minItems {least}", [items => Items(items, least)], items => Items(items, least - 1));
        }

        foreach (Limit limit in OfValue(field))
        {
            yield return isList ? new(limit.Name, [.. limit.At.Select(static at => (Func<JsonNode?, JsonNode?>)(items => new JsonArray(at(First(items)))))], items => new JsonArray(limit.Beyond(First(items)))) : limit;
        }
    }

    private static IEnumerable<Limit> OfValue(ContractField field)
    {
        // A day of the week has no type that could be another number.
        if (field.Format == "weekday")
        {
            yield break;
        }

        if (field.MaxLength is { } longest)
        {
            yield return new($"maxLength {longest}", [_ => new string('a', longest)], _ => new string('a', longest + 1));
        }

        if (field.MinLength is { } shortest)
        {
            yield return new($"minLength {shortest}", [_ => new string('a', shortest)], _ => new string('a', shortest - 1));
        }

        if (field.MaxBytes is { } bytes)
        {
            yield return new($"maxBytes {bytes}", [_ => new string('字', bytes / 3) + new string('a', bytes % 3)], _ => new string('字', (bytes / 3) + 1));
        }

        if (field.Pattern is { } pattern)
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            yield return new($"pattern {pattern}", [_ => s_texts.First(text => regex.IsMatch(text))], _ => s_texts.Last(text => !regex.IsMatch(text)));
        }

        if (field.Maximum is { } maximum)
        {
            yield return new($"maximum {maximum}", [_ => Number(field, maximum)], _ => Number(field, maximum + 1));
        }

        if (field.Minimum is { } minimum)
        {
            yield return new($"minimum {minimum}", [_ => Number(field, minimum)], _ => Number(field, minimum - 1));
        }

        if (field is { Type: "integer", Enum: { } codes, Format: null })
        {
            yield return new("the values", [.. codes.Select(static code => (Func<JsonNode?, JsonNode?>)(_ => JsonValue.Create(code)))], _ => JsonValue.Create(codes.Max(static code => code.GetInt32()) + 1000));
        }

        if (field is { Type: "string", Enum: { } words } && !IsBoolean(words))
        {
            yield return new("the values", [.. words.Select(static word => (Func<JsonNode?, JsonNode?>)(_ => JsonValue.Create(word)))], static _ => JsonValue.Create("none of them"));
        }

        if (field.MaxFromNow is { } latest)
        {
            yield return new($"maxFromNow {latest}", [_ => Time(field, latest)], _ => Time(field, latest + 1));
        }

        if (field.MinFromNow is { } earliest)
        {
            yield return new($"minFromNow {earliest}", [_ => Time(field, earliest)], _ => Time(field, earliest - 1));
        }
    }

    /// <summary>Such a text has no type that could be another.</summary>
    private static bool IsBoolean(IReadOnlyList<JsonElement> words) => words.All(static word => word.GetString() is "true" or "false");

    private static JsonNode? First(JsonNode? items) => (items as JsonArray)?.FirstOrDefault()?.DeepClone();

    private static JsonValue Number(ContractField field, double value) => field.Type == "string"
        ? JsonValue.Create(value.ToString("0", CultureInfo.InvariantCulture))
        : JsonValue.Create((long)value);

    private static JsonValue Time(ContractField field, int seconds)
    {
        DateTimeOffset time = s_now.AddSeconds(seconds);
        return Number(field, field.Format == "unix-milliseconds" ? time.ToUnixTimeMilliseconds() : time.ToUnixTimeSeconds());
    }

    /// <summary>As many items as asked for, no two of them the same.</summary>
    private static JsonArray Items(JsonNode? items, int count) =>
        [.. Enumerable.Range(0, count).Select(index => Numbered(First(items), index))];

    private static JsonNode? Numbered(JsonNode? item, int index)
    {
        switch (item)
        {
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                return text.GetValue<string>() + index.ToString(CultureInfo.InvariantCulture);
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    members[name] = Numbered(value?.DeepClone(), index);
                }

                return members;
            default:
                return item;
        }
    }
}
