using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingRoomBookingsRequest : IValidated
{
    private const int SecondsOfADay = 24 * 60 * 60;
    private const int ChinaOffsetSeconds = 8 * 60 * 60;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(StartTime, nameof(StartTime));
        if (MeetingRoomId is not null)
        {
            WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        }

        if (EndTime is { } end)
        {
            long first = (StartTime ?? violations.NowInSeconds).ToUnixTimeSeconds();
            long last = end.ToUnixTimeSeconds() - 1;
            violations.Require(last >= first && DayOf(last) == DayOf(first), nameof(EndTime), "must lie after StartTime, and no later than the midnight in China (UTC+8) that ends its day.");
        }

        WeComMeetingRoomRules.Filter(ref violations, City, Building, Floor);
    }

    private static double DayOf(long unixSeconds) => Math.Floor((unixSeconds + ChinaOffsetSeconds) / (double)SecondsOfADay);
}
