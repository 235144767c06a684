using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A conference to start at once.</summary>
public sealed partial record CreateVideoConferenceRequest
{
    /// <summary>The union id of the person who starts and hosts the conference. It is not a user id, although DingTalk calls it <c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public required string UnionId { get; init; }

    /// <summary>
    /// The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts). DingTalk itself
    /// accepts up to 256 and silently cuts the title to 50, so the library refuses a longer one.
    /// </summary>
    [JsonPropertyName("confTitle")]
    public required string Title { get; init; }

    /// <summary>
    /// The union ids of the people to ring, in the same organisation as <see cref="UnionId"/>. They are not user ids,
    /// although DingTalk calls them <c>inviteUserIds</c>. Null or empty rings nobody else.
    /// </summary>
    [JsonPropertyName("inviteUserIds")]
    public IReadOnlyList<string>? InviteUnionIds { get; init; }

    /// <summary>Whether to ring the person who starts the conference too. Null means true.</summary>
    [JsonPropertyName("inviteCaller")]
    public bool? InviteCaller { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UnionId = {UnionId}, Title = {Title}, InviteUnionIds = {InviteUnionIds?.Count}, InviteCaller = {InviteCaller}");
        return true;
    }
}
