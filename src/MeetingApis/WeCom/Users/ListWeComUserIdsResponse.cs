using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the ids of all members.</summary>
public sealed record ListWeComUserIdsResponse : MeetingResponse
{
    /// <summary>The members, each once for every department that the member is in. A page may contain none although another page follows.</summary>
    [JsonPropertyName("dept_user")]
    public IReadOnlyList<WeComDepartmentMember> Items { get => field ?? []; init; }

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
