using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the members who are invited to a meeting.</summary>
public sealed record ListMeetingInviteesResponse
{
    /// <summary>The invited members. A page may hold none although another follows.</summary>
    [JsonPropertyName("invitees")]
    public IReadOnlyList<WeComInvitee> Items { get => field ?? []; init; }

    /// <summary>Whether another page follows. Null counts as no.</summary>
    [JsonPropertyName("has_more")]
    public bool? HasMore { get; init; }

    /// <summary>Where the next page begins. Null or empty on the last page.</summary>
    [JsonPropertyName("next_cursor")]
    public string? PageToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}, HasMore = {HasMore}, PageToken = {PageToken}");
        return true;
    }
}
