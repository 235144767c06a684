using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the conferences that have, or had, one room code.</summary>
public sealed record ListConferencesByRoomCodeResponse
{
    /// <summary>The conferences; several where a scheduled one is held again and again. Empty for none.</summary>
    [JsonPropertyName("conferenceList")]
    public IReadOnlyList<VideoConference> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null counts as no.</summary>
    [JsonPropertyName("hasMore")]
    public bool? HasMore { get; init; }

    /// <summary>How many conferences there are on all pages.</summary>
    [JsonPropertyName("totalCount")]
    public int? TotalCount { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}, TotalCount = {TotalCount}");
        return true;
    }
}
