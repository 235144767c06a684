using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the conferences that have, or had, one room code.</summary>
public sealed record ListVideoConferencesByRoomCodeResponse : MeetingResponse
{
    /// <summary>The conferences; several where a scheduled one is held again and again. Empty for none.</summary>
    [JsonPropertyName("conferenceList")]
    public IReadOnlyList<VideoConference> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null says nothing: then one follows where there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("hasMore")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>How many conferences there are on all pages.</summary>
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
