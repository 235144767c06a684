using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the members who are invited to a meeting.</summary>
public sealed record ListWeComMeetingInviteesResponse : MeetingResponse
{
    /// <summary>The invited members. A page may hold none although another follows.</summary>
    [JsonPropertyName("invitees")]
    public IReadOnlyList<WeComMeetingInvitee> Items { get => field ?? []; init; }

    /// <summary>Whether another page follows. Null says nothing: then one follows where there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("has_more")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("next_cursor")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, HasMore = {HasMore}, PageToken = {PageToken}");
        return true;
    }
}
