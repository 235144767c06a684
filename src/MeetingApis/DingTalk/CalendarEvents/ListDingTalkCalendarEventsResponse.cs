using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of calendar events.</summary>
public sealed record ListDingTalkCalendarEventsResponse : MeetingResponse
{
    /// <summary>The events. Empty when there are none.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<DingTalkCalendarEvent> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. DingTalk indicates it by <see cref="PageToken"/> only.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <summary>
    /// Reads what changes from now on, in <see cref="ListDingTalkCalendarEventsRequest.SyncToken"/>. Only the last page has
    /// it, and only without a <see cref="ListDingTalkCalendarEventsRequest.TimeMax"/>.
    /// </summary>
    [JsonPropertyName("syncToken")]
    public string? SyncToken { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}, SyncToken = {SyncToken}");
        return true;
    }
}
