using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A conference to begin at once.</summary>
public sealed partial record CreateVideoConferenceRequest
{
    /// <summary>The union id of who begins the conference and hosts it; not a user id, although DingTalk calls it <c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public required string UnionId { get; init; }

    /// <summary>
    /// The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts). DingTalk itself takes up to
    /// 256 and cuts off what exceeds 50 without a word, so a longer one is refused here.
    /// </summary>
    [JsonPropertyName("confTitle")]
    public required string Title { get; init; }

    /// <summary>The union ids of who is rung, of the same organisation as <see cref="UnionId"/>; not user ids, although DingTalk calls them <c>inviteUserIds</c>. Null or empty rings nobody else.</summary>
    [JsonPropertyName("inviteUserIds")]
    public IReadOnlyList<string>? InviteUnionIds { get; init; }

    /// <summary>Whether who begins the conference is rung too. Null is true.</summary>
    [JsonPropertyName("inviteCaller")]
    public bool? InviteCaller { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UnionId = {UnionId}, Title = {Title}, InviteUnionIds = {InviteUnionIds?.Count}, InviteCaller = {InviteCaller}");
        return true;
    }
}
