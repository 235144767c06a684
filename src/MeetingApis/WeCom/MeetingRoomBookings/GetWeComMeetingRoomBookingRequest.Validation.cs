using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record GetWeComMeetingRoomBookingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        violations.Require(!string.IsNullOrEmpty(BookingId), nameof(BookingId), "is missing.");
    }
}
