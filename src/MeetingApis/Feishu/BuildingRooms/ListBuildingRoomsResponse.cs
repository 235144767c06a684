using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of the rooms of a building.</summary>
public sealed record ListBuildingRoomsResponse
{
    /// <summary>The rooms. Empty for none.</summary>
    [JsonPropertyName("rooms")]
    public IReadOnlyList<BuildingRoom> Items { get => field ?? []; init; }

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
