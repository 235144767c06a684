namespace MeetingApis.Testing;

/// <summary>
/// One booking of a room in <see cref="FeishuSimulator"/>. The texts are what the vendor shows to people, Chinese by
/// default; times are shown in UTC+8, whatever offset they are given in.
/// </summary>
public sealed record SimulatedFeishuRoomReservation
{
    /// <summary>The booking's id in the simulator, which the vendor does not show; a new one by default. A copy made with <c>with</c> keeps it: give the copy another one.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString();

    /// <summary>The booked room's id, <c>omm_...</c>.</summary>
    public required string RoomId { get; init; }

    /// <summary>When the event begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The event's title, shown only to callers that ask for topics.</summary>
    public string Title { get; init; } = "";

    /// <summary>The name of whoever booked.</summary>
    public string Reserver { get; init; } = "";

    /// <summary>The user id of whoever booked; null when an app booked on its own.</summary>
    public string? ReserverUserId { get; init; }

    /// <summary>The id of the app that made the booking; null when there was none.</summary>
    public string? ReserverBotId { get; init; }

    /// <summary>The department of whoever booked.</summary>
    public string Department { get; init; } = "";

    /// <summary>How many were invited.</summary>
    public int GuestsNumber { get; init; }

    /// <summary>How many accepted.</summary>
    public int AcceptedNumber { get; init; }

    /// <summary>The booking's state; booked (预定成功) by default.</summary>
    public string ReservationStatus { get; init; } = "预定成功";

    /// <summary>The device used to check in; empty when nobody has checked in.</summary>
    public string CheckInDevice { get; init; } = "";

    /// <summary>The state of checking in; still to come (待签到) by default.</summary>
    public string CheckInStatus { get; init; } = "待签到";

    /// <summary>When somebody checked in; null when nobody has.</summary>
    public DateTimeOffset? CheckInTime { get; init; }

    /// <summary>Whether and how the room was released early; empty when it was not.</summary>
    public string EarlyRelease { get; init; } = "";

    /// <summary>Who released the room; empty when nobody has.</summary>
    public string ReleasingPerson { get; init; } = "";

    /// <summary>When the room was released; null when it was not.</summary>
    public DateTimeOffset? ReleasingTime { get; init; }
}
