using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the members of a conference.</summary>
public sealed record ListConferenceMembersResponse
{
    private const string FirstPage = "0";

    /// <summary>The members. Empty for none.</summary>
    [JsonPropertyName("memberModels")]
    public IReadOnlyList<ConferenceMember> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. What DingTalk sends on the last page is not documented.</summary>
    [JsonPropertyName("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Whether another page may follow: there are members, and a <see cref="PageToken"/> that is not the first page's.</summary>
    [JsonIgnore]
    public bool HasMore => Items.Count > 0 && !string.IsNullOrEmpty(PageToken) && PageToken != FirstPage;

    /// <summary>How many members there are on all pages.</summary>
    [JsonPropertyName("totalCount")]
    public int? TotalCount { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}, TotalCount = {TotalCount}");
        return true;
    }
}
