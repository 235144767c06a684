using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the members of a conference.</summary>
public sealed record ListVideoConferenceMembersResponse : MeetingResponse
{
    /// <summary>The members. Empty for none.</summary>
    [JsonPropertyName("memberModels")]
    public IReadOnlyList<VideoConferenceMember> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. What DingTalk sends on the last page is not documented.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page may follow: there is a <see cref="PageToken"/> that is not the first page's.</summary>
    [JsonIgnore]
    public bool HasMore => Paging.LeadsOn(PageToken);

    /// <summary>How many members there are on all pages.</summary>
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
