namespace MeetingApis.WeCom;

/// <summary>The state of a meeting room booking. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRoomBookingStatus
{
    /// <summary>The room is booked.</summary>
    Booked = 0,

    /// <summary>The booking was cancelled. Lists leave such bookings out.</summary>
    Cancelled = 1,

    /// <summary>The booking was requested (申请中).</summary>
    Applying = 2,

    /// <summary>The booking is being approved (审批中).</summary>
    InApproval = 3,
}
