using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the meeting rooms.</summary>
public sealed record ListDingTalkRoomsResponse
{
    /// <summary>The rooms (result). Empty for none.</summary>
    [JsonPropertyName("result")]
    public IReadOnlyList<DingTalkRoom> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins; digits, but never a number. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null counts as no.</summary>
    [JsonPropertyName("hasMore")]
    public bool? HasMore { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
