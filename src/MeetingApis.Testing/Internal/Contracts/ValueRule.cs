using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingApis.Testing;

/// <summary>What a contract says of the values of one field.</summary>
internal sealed class ValueRule(JsonElement rule)
{
    private readonly string _type = rule.GetProperty("type").GetString()!;
    private readonly string _format = rule.TryGetProperty("format", out JsonElement format) ? format.GetString()! : "";

    /// <summary>What the value identifies, as the contract calls it; null for a value that is no id.</summary>
    public string? IdKind { get; } = rule.TryGetProperty("id", out JsonElement id) ? id.GetString() : null;

    public bool IsRequired => rule.TryGetProperty("required", out _);

    /// <summary>Whether a value has the kind that the field has on the wire.</summary>
    public bool IsKind(JsonElement value) => _type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind == JsonValueKind.Object,
    };

    /// <summary>What is wrong with the length of a list; null for nothing, and where there is no list.</summary>
    public string? FaultOfCount(int? count) =>
        count < Limit("minItems") ? "too few" : count > Limit("maxItems") ? "too many" : null;

    /// <summary>What is wrong with a value, given as its text; null for nothing.</summary>
    public string? FaultOfText(string text, DateTimeOffset now)
    {
        if (text.Length == 0)
        {
            return IsRequired ? "required" : null;
        }

        bool isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        return IsWritten(text, isNumber) ? FaultOfLimits(text, isNumber ? number : null, now) : "wrong type";
    }

    private bool IsWritten(string text, bool isNumber) => _type switch
    {
        "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => isNumber,
        "boolean" => text is "true" or "false" or "True" or "False",
        _ => _format switch
        {
            "unix-seconds" or "unix-milliseconds" or "digits" => text.All(char.IsAsciiDigit),
            "number" => isNumber,
            _ => true,
        },
    };

    private string? FaultOfLimits(string text, decimal? number, DateTimeOffset now)
    {
        if (rule.TryGetProperty("enum", out JsonElement known) && !known.EnumerateArray().Any(value => string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)))
        {
            return "unknown value";
        }

        if (rule.TryGetProperty("pattern", out JsonElement pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            return "wrong form";
        }

        int length = text.EnumerateRunes().Count();
        if (length < Limit("minLength") || length > Limit("maxLength") || Encoding.UTF8.GetByteCount(text) > Limit("maxBytes"))
        {
            return "wrong length";
        }

        decimal? fromNow = _format switch
        {
            "unix-seconds" => number - now.ToUnixTimeSeconds(),
            "unix-milliseconds" => (number / 1000) - now.ToUnixTimeSeconds(),
            _ => null,
        };
        return number < Limit("minimum") || number > Limit("maximum") || fromNow < Limit("minFromNow") || fromNow > Limit("maxFromNow") ? "out of range" : null;
    }

    private decimal? Limit(string name) => rule.TryGetProperty(name, out JsonElement limit) ? limit.GetDecimal() : null;
}
