using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of the meetings of a meeting number.</summary>
public sealed record ListMeetingsByNumberResponse
{
    /// <summary>The meetings, in brief: without times, people and state. Empty for none.</summary>
    [JsonPropertyName("meeting_briefs")]
    public IReadOnlyList<FeishuMeeting> Items { get => field ?? []; init; }

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
