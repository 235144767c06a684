using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the members who are invited to a meeting.</summary>
public sealed record ListWeComMeetingInviteesResponse : MeetingResponse
{
    /// <summary>The invited members. A page may contain none although another page follows.</summary>
    [JsonPropertyName("invitees")]
    public IReadOnlyList<WeComMeetingInvitee> Items { get => field ?? []; init; }

    /// <summary>Whether another page follows. Null means that the vendor does not say; another page then follows if there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("has_more")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>The token of the next page. Null or empty on the last page.</summary>
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
