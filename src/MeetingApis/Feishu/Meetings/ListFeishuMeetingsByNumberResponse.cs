using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of the meetings of a meeting number.</summary>
public sealed record ListFeishuMeetingsByNumberResponse : MeetingResponse
{
    /// <summary>The meetings in brief, without times, people and state. Empty when there are none.</summary>
    [JsonPropertyName("meeting_briefs")]
    public IReadOnlyList<FeishuMeeting> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("page_token")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null means that the vendor does not say; another page then follows if there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("has_more")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
