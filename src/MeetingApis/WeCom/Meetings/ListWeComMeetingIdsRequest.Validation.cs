namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingIdsRequest : IValidated
{
    private static readonly TimeSpan s_longestSpan = TimeSpan.FromDays(180);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(BeginTime, nameof(BeginTime));
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(!string.IsNullOrEmpty(UserId), nameof(UserId), "is missing.");
        TimeSpan? span = EndTime?.InSeconds() - BeginTime?.InSeconds();
        violations.Require(span is null || (span >= TimeSpan.Zero && span <= s_longestSpan), nameof(EndTime), "must lie within 180 days after BeginTime.");
        violations.Require(PageSize is null or (>= 1 and <= 100), nameof(PageSize), "must be 1 to 100.");
    }
}
