using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// What Feishu finds wrong with single fields: <c>field_violations</c>, and the pairs of <c>details</c>, wherever they stand
/// in the error block. As many are kept as an exception holds.
/// </summary>
internal static class FeishuViolations
{
    private const string Fields = "field_violations";
    private const string Details = "details";

    public static IReadOnlyList<MeetingViolation> In(JsonElement error)
    {
        var found = new List<MeetingViolation>();
        Collect(error, found);
        return found;
    }

    /// <summary>The depth of JSON is limited where it is parsed, and so is this.</summary>
    private static void Collect(JsonElement element, List<MeetingViolation> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray().TakeWhile(_ => found.Count < ApiError.MostParts))
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject().TakeWhile(_ => found.Count < ApiError.MostParts))
            {
                if (member.Name is Fields or Details && member.Value.ValueKind == JsonValueKind.Array)
                {
                    Add(member.Value, found);
                }

                Collect(member.Value, found);
            }
        }
    }

    private static void Add(JsonElement list, List<MeetingViolation> found) => found.AddRange(list.EnumerateArray()
        .Select(static item => Violation(item.Text("field") ?? item.Text("key") ?? "", item.Text("description") ?? item.Text("value") ?? item.Text("message") ?? ""))
        .Take(ApiError.MostParts - found.Count));

    private static MeetingViolation Violation(string field, string message) => new(field, message) { VendorField = field };
}
