namespace MeetingApis.Testing;

/// <summary>A meeting room in <see cref="FeishuSimulator"/>, for the operations on rooms and for the old ones on the rooms of buildings.</summary>
/// <param name="RoomId">The room's id, <c>omm_...</c>.</param>
/// <param name="Name">The name that people see.</param>
/// <param name="RoomLevelId">The level, or building, that the room lies on, <c>omb_...</c>.</param>
public sealed record SimulatedFeishuRoom(string RoomId, string Name, string RoomLevelId)
{
    /// <summary>The number of seats. 10 by default.</summary>
    public int Capacity { get; init; } = 10;

    /// <summary>The room's description; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The id that is shown to people.</summary>
    public string DisplayId { get; init; } = "FM537532166";

    /// <summary>The id that the organisation gave the room; null when it gave none.</summary>
    public string? CustomRoomId { get; init; }

    /// <summary>The floor's name, which only the old operations show.</summary>
    public string FloorName { get; init; } = "F1";

    /// <summary>Whether the room is disabled, so that nobody can reserve it. False by default.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether somebody has to approve each booking: see <see cref="FeishuSimulator.AnswerRoom"/>. The vendor refuses bookings of an app, and those without a reason. False by default.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>From when on the room can be booked on a day, in UTC+8. Null, the default, from its beginning.</summary>
    public TimeOnly? OpensAt { get; init; }

    /// <summary>Until when the room can be booked on a day, in UTC+8. Null, the default, until its end.</summary>
    public TimeOnly? ClosesAt { get; init; }

    /// <summary>The longest booking. Null, the default, for any.</summary>
    public TimeSpan? LongestBooking { get; init; }

    /// <summary>
    /// How long the room takes to answer a booking. Zero, the default: the call that books says <c>needs_action</c>, and the
    /// next one sees the answer. Null: it never answers by itself, see <see cref="FeishuSimulator.AnswerRoom"/>.
    /// </summary>
    public TimeSpan? AnswersAfter { get; init; } = TimeSpan.Zero;
}
