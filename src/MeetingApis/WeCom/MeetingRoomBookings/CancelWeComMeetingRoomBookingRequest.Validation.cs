namespace MeetingApis.WeCom;

public sealed partial record CancelWeComMeetingRoomBookingRequest : IValidated
{
    private static readonly TimeSpan s_chinaOffset = TimeSpan.FromHours(8);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(BookingId), nameof(BookingId), "is missing.");
        violations.Require(CancelDate is not { } day || day.InSeconds().TimeOfDay == TimeSpan.FromDays(1) - s_chinaOffset, nameof(CancelDate), "must be a midnight in China (UTC+8).");
    }
}
