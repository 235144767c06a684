using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of buildings.</summary>
public sealed record ListBuildingsResponse
{
    /// <summary>The buildings. Empty for none.</summary>
    [JsonPropertyName("buildings")]
    public IReadOnlyList<Building> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("page_token")]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null counts as no.</summary>
    [JsonPropertyName("has_more")]
    public bool? HasMore { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
