using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the members of a conference.</summary>
public sealed record ListVideoConferenceMembersResponse : MeetingResponse
{
    /// <summary>The members. Empty when there are none.</summary>
    [JsonPropertyName("memberModels")]
    public IReadOnlyList<VideoConferenceMember> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. It is not documented what DingTalk sends on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page may follow. True when there is a <see cref="PageToken"/> that is not the one of the first page.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <summary>The number of members on all pages.</summary>
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
