using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the ids of a member's meetings.</summary>
public sealed record ListWeComMeetingIdsResponse : MeetingResponse
{
    /// <summary>The ids of meetings that this app created. A page may contain fewer than requested, or none, although another page follows.</summary>
    [JsonPropertyName("meetingid_list")]
    [NeverNull]
    public IReadOnlyList<string> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
    [JsonPropertyName("next_cursor")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. WeCom indicates it by <see cref="PageToken"/> only.</summary>
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
