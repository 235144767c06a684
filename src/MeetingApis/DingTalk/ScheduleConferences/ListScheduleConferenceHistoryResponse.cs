using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the conferences that were held for a scheduled one.</summary>
public sealed record ListScheduleConferenceHistoryResponse : MeetingResponse
{
    /// <summary>The conferences: id, title, room code, status and times of each. Empty when there are none.</summary>
    [JsonPropertyName("conferenceList")]
    public IReadOnlyList<VideoConference> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. DingTalk indicates it by <see cref="PageToken"/> only.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <summary>The number of conferences on all pages. Null when DingTalk does not say.</summary>
    [JsonPropertyName("totalCount")]
    public int? TotalCount { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}, TotalCount = {TotalCount}");
        return true;
    }
}
