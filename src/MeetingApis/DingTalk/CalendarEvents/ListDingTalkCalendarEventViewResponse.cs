using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of a period of a calendar.</summary>
public sealed record ListDingTalkCalendarEventViewResponse : MeetingResponse
{
    /// <summary>The events, each of a series by itself. Empty when there are none.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<DingTalkCalendarEvent> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. DingTalk indicates it by <see cref="PageToken"/> only.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
