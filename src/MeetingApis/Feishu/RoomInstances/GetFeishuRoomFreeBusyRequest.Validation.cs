namespace MeetingApis.Feishu;

public sealed partial record GetFeishuRoomFreeBusyRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(RoomIds is { Count: > 0 and <= 20 } && !RoomIds.HoldsAny(string.IsNullOrEmpty), nameof(RoomIds), "must name 1 to 20 rooms, and no empty one.");
        violations.Time(TimeMin, nameof(TimeMin));
        violations.Time(TimeMax, nameof(TimeMax));
        (DateTimeOffset first, DateTimeOffset last) = (TimeMin.InSeconds(), TimeMax.InSeconds());
        violations.Require(last >= first && last - first <= TimeSpan.FromDays(30), nameof(TimeMax), "must lie within 30 days after TimeMin.");
    }
}
