using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>A row of <c>Fixtures/operations.tsv</c>, which states the facts of the vendors' pages apart from the code.</summary>
internal static partial class OperationFacts
{
    /// <summary>The rows by operation, each a fact by its column's name.</summary>
    public static Dictionary<string, Dictionary<string, string>> OfTheFile()
    {
        string[][] rows = [.. File.ReadLines(Fixture.PathOf("operations.tsv")).Select(static line => line.Split('\t'))];
        return rows.Skip(1).ToDictionary(static row => row[0], row => Facts(rows[0].Zip(row)), StringComparer.Ordinal);
    }

    public static Dictionary<string, string> Of(ApiOperation operation) => Facts(
    [
        ("name", operation.Name),
        ("vendor", operation.Vendor.ToString()),
        ("verb", operation.Method.Method),
        ("path", operation.PathTemplate),
        ("tokens", string.Join(',', Enum.GetValues<TokenKinds>().Where(kind => kind != TokenKinds.None && operation.Tokens.HasFlag(kind)))),
        ("scopes", string.Join(',', operation.Scopes)),
        ("per second", operation.PerSecond?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("per minute", operation.PerMinute?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("per hour", operation.PerHour?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("safety", operation.Safety.ToString()),
        ("docs", operation.DocumentationUrl),
    ]);

    private static Dictionary<string, string> Facts(IEnumerable<(string Column, string Value)> facts) =>
        facts.ToDictionary(static fact => fact.Column, static fact => fact.Column == "path" ? Normalized(fact.Value) : fact.Value, StringComparer.Ordinal);

    /// <summary>Vendors write <c>:reserve_id</c> where the interface says <c>{reserveId}</c>.</summary>
    private static string Normalized(string path) => Parameter().Replace(
        path,
        static found => $"{{{found.Groups["name"].Value.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant()}}}");

    [GeneratedRegex(@"(?<=/)(:(?<name>\w+)|\{(?<name>\w+)\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
