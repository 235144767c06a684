using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the ids of a member's meetings.</summary>
public sealed record ListWeComMeetingIdsResponse : MeetingResponse
{
    /// <summary>The ids of meetings that this app made. A page may hold fewer than asked for, or none, although another follows.</summary>
    [JsonPropertyName("meetingid_list")]
    [NeverNull]
    public IReadOnlyList<string> Items { get => field ?? []; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("next_cursor")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows: WeCom says it by <see cref="PageToken"/> alone.</summary>
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
