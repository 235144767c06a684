using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>The nouns of the vendors: which of them excuse a type from carrying its vendor's name, and which never do.</summary>
internal static partial class VendorNouns
{
    /// <summary>What one vendor has and the others have not: types about it do without the vendor's name.</summary>
    public static IReadOnlyDictionary<string, string[]> Own { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Feishu"] = ["Reserve", "Building"],
        ["WeCom"] = [],
        ["DingTalk"] = ["ScheduleConference", "VideoConference"],
    };

    /// <summary>What more than one vendor has: the words of their resources, and the users, whom all have.</summary>
    public static IReadOnlySet<string> Shared { get; } = Vendor.All
        .SelectMany(static vendor => vendor.Resources.SelectMany(resource => WordsBesideOwn(vendor.Name, resource.Name)).Distinct(StringComparer.Ordinal))
        .GroupBy(static word => word, StringComparer.Ordinal)
        .Where(static vendors => vendors.Count() > 1)
        .Select(static vendors => vendors.Key)
        .Append("User")
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the name says whose the type is: by the vendor's name, or by an own noun beside which no shared one stands.</summary>
    public static bool SaysWhose(string vendor, string type) =>
        type.Contains(vendor, StringComparison.Ordinal)
        || (Own[vendor].Any(noun => type.Contains(noun, StringComparison.Ordinal)) && !WordsBesideOwn(vendor, type).Any(Shared.Contains));

    /// <summary>A name's words in the singular, without the vendor's own nouns.</summary>
    private static IEnumerable<string> WordsBesideOwn(string vendor, string name) =>
        Word().Matches(Own[vendor].Aggregate(name, static (rest, noun) => rest.Replace(noun, "", StringComparison.Ordinal))).Select(static word => word.Value.TrimEnd('s'));

    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
