using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Who may reserve a meeting room.</summary>
public sealed record DingTalkRoomReservationAuthority
{
    /// <summary>The people and departments. Empty when there are none.</summary>
    [JsonPropertyName("authorizedMembers")]
    public IReadOnlyList<DingTalkRoomAuthorizedMember> AuthorizedMembers { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AuthorizedMembers = {AuthorizedMembers.Count}");
        return true;
    }
}
