using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the conferences that have, or had, one room code.</summary>
public sealed record ListDingTalkVideoConferencesByRoomCodeResponse : MeetingResponse
{
    /// <summary>The conferences. There are several if a scheduled conference is held repeatedly. Empty when there are none.</summary>
    [JsonPropertyName("conferenceList")]
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
