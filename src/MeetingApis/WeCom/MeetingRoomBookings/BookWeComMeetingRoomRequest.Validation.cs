using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record BookWeComMeetingRoomRequest : IValidated
{
    private static readonly TimeSpan s_shortestBooking = TimeSpan.FromMinutes(30);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(StartTime, nameof(StartTime));
        WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        violations.Require(EndTime.InSeconds() - StartTime.InSeconds() >= s_shortestBooking, nameof(EndTime), "must lie at least 30 minutes after StartTime.");
        violations.Require(EndTime.InSeconds() > violations.NowInSeconds, nameof(EndTime), "must lie in the future.");
        violations.Require(!string.IsNullOrEmpty(BookerUserId), nameof(BookerUserId), "is missing.");
        violations.Require(AttendeeUserIds?.HoldsAny(string.IsNullOrWhiteSpace) != true, nameof(AttendeeUserIds), "must not hold an empty id.");
    }
}
