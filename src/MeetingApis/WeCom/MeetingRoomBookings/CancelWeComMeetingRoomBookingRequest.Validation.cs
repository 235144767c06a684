namespace MeetingApis.WeCom;

public sealed partial record CancelWeComMeetingRoomBookingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(BookingId), nameof(BookingId), "is missing.");
        violations.Require(CancelDate is not { } day || day.InSeconds().TimeOfDay == TimeSpan.FromDays(1) - ChinaTime.Offset, nameof(CancelDate), "must be a midnight in China (UTC+8).");
    }
}
