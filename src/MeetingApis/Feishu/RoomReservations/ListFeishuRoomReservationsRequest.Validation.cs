namespace MeetingApis.Feishu;

public sealed partial record ListFeishuRoomReservationsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(
            RoomLevelId == WholeOrganization || RoomLevelId?.StartsWith("omb_", StringComparison.Ordinal) == true,
            nameof(RoomLevelId),
            "must begin with omb_, or be WholeOrganization.");
        (DateTimeOffset start, DateTimeOffset end) = (StartTime.InSeconds(), EndTime.InSeconds());
        violations.Require(start >= DateTimeOffset.UnixEpoch && start <= violations.NowInSeconds, nameof(StartTime), "must lie between 1970 and now.");
        violations.Require(end >= start && end - start <= TimeSpan.FromDays(1), nameof(EndTime), "must lie within one day after StartTime.");
        violations.Require(RoomIds is { Count: > 0 } && !RoomIds.HoldsAny(string.IsNullOrEmpty), nameof(RoomIds), "must name at least one room, and no empty one.");
        violations.Require(PageSize is null or (>= 20 and <= 100), nameof(PageSize), "must be 20 to 100.");
    }
}
