namespace MeetingApis.WeCom;

/// <summary>Where the booking of a meeting room stands. Numbers without a name here survive unchanged.</summary>
public enum WeComMeetingRoomBookingStatus
{
    /// <summary>The room is booked.</summary>
    Booked = 0,

    /// <summary>The booking was cancelled. Lists leave such bookings out.</summary>
    Cancelled = 1,

    /// <summary>The room was asked for (申请中).</summary>
    Applying = 2,

    /// <summary>The booking is being approved (审批中).</summary>
    InApproval = 3,
}
