using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>The booking of a meeting room in <see cref="WeComSimulator"/>, for one time. A snapshot: read it again after a change.</summary>
public sealed record SimulatedWeComMeetingRoomBooking
{
    /// <summary>The booking's id.</summary>
    public required string BookingId { get; init; }

    /// <summary>The id of the series of bookings that this one belongs to; null where it stands alone.</summary>
    public string? MasterBookingId { get; init; }

    /// <summary>The id of the booked room, a number.</summary>
    public required string MeetingRoomId { get; init; }

    /// <summary>The id of the calendar entry that goes with it; null where it goes with a meeting.</summary>
    public string? ScheduleId { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The userid of the member who booked it.</summary>
    public required string BookerUserId { get; init; }

    /// <summary>Where it stands; booked by default.</summary>
    public WeComMeetingRoomBookingStatus Status { get; init; }
}
