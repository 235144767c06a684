using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the ongoing conferences in the organisation.</summary>
public sealed record ListOngoingVideoConferencesResponse : MeetingResponse
{
    /// <summary>The conferences: id, title, room code, status, times, creator and kind of each. Empty when there are none.</summary>
    [JsonPropertyName("onGoingConfList")]
    public IReadOnlyList<VideoConference> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null means that the vendor does not say; another page then follows if there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("hasMore")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>The number of conferences on all pages.</summary>
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
