namespace MeetingApis.Samples.Quickstart;

/// <summary>What the tours cannot create: people, and the Feishu room to answer for. The vendors' example ids, or your own from the section <c>Examples</c> of the configuration.</summary>
internal sealed class Examples
{
    /// <summary>Feishu: to whom the reservation belongs, and who hosts it.</summary>
    public required string OwnerOpenId { get; init; }

    /// <summary>Feishu: the room to answer for. The event that holds it in the next hour loses it.</summary>
    public required string RoomId { get; init; }

    /// <summary>Feishu: the day whose room bookings are read. It has begun.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>WeCom: who manages the meeting and books the room.</summary>
    public required string OrganizerUserId { get; init; }

    /// <summary>WeCom: who is invited. WeCom notifies them.</summary>
    public required IReadOnlyList<string> InviteeUserIds { get; init; }

    /// <summary>DingTalk: who schedules the conference. A union id, not a user id.</summary>
    public required string CreatorUnionId { get; init; }
}
