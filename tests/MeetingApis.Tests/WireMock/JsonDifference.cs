using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>Equality of JSON as <c>equalToJson</c> means it: 1 equals 1.0, the order of members does not count, that of elements does.</summary>
internal static class JsonDifference
{
    /// <summary>The first place where <paramref name="actual"/> departs from <paramref name="expected"/>; null where it does not.</summary>
    public static string? First(JsonElement expected, JsonElement actual, bool ignoreExtraMembers = false, string path = "$")
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            return InObjects(expected, actual, ignoreExtraMembers, path);
        }

        if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == actual.GetArrayLength())
        {
            return expected.EnumerateArray()
                .Zip(actual.EnumerateArray(), (left, right) => (left, right))
                .Select((pair, index) => First(pair.left, pair.right, ignoreExtraMembers, $"{path}[{index}]"))
                .FirstOrDefault(difference => difference is not null);
        }

        return JsonElement.DeepEquals(expected, actual) ? null : $"{path}: {expected.GetRawText()} was expected, received {actual.GetRawText()}";
    }

    private static string? InObjects(JsonElement expected, JsonElement actual, bool ignoreExtraMembers, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var difference = actual.TryGetProperty(member.Name, out var value)
                ? First(member.Value, value, ignoreExtraMembers, $"{path}.{member.Name}")
                : $"{path}.{member.Name} is missing";

            if (difference is not null)
            {
                return difference;
            }
        }

        return ignoreExtraMembers
            ? null
            : actual.EnumerateObject()
                .Where(member => !expected.TryGetProperty(member.Name, out _))
                .Select(member => $"{path}.{member.Name} is unexpected")
                .FirstOrDefault();
    }
}
