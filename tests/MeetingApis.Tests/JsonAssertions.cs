using System.Text.Json.Nodes;

namespace MeetingApis.Tests;

internal static class JsonAssertions
{
    /// <summary>Asserts that two documents say the same: the order of members does not matter, everything else does.</summary>
    public static void ShouldEqualJson(this string actual, string expected) =>
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)),
            $"Expected {JsonNode.Parse(expected)!.ToJsonString()}{Environment.NewLine}but was {actual}");
}
