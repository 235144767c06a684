namespace MeetingApis.Feishu;

public sealed partial record ListFeishuFreeBusyRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(TimeMin, nameof(TimeMin));
        violations.Time(TimeMax, nameof(TimeMax));
        (DateTimeOffset first, DateTimeOffset last) = (TimeMin.InSeconds(), TimeMax.InSeconds());
        violations.Require(last >= first && last - first <= TimeSpan.FromDays(90), nameof(TimeMax), "must lie within 90 days after TimeMin.");
        violations.NotEmpty(UserId, nameof(UserId));
        violations.NotEmpty(RoomId, nameof(RoomId));
        violations.Require(UserId is null || RoomId is null, nameof(RoomId), "must be null beside UserId: Feishu reads one of them, and ignores the room.");
        violations.Require(UserId is not null || RoomId is not null, nameof(UserId), "is missing: give UserId or RoomId.");
    }
}
