namespace MeetingApis.DingTalk;

public sealed partial record UpdateScheduleConferenceRequest : IValidated
{
    private const int LongestTitle = 50;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(CreatorUnionId), nameof(CreatorUnionId), "is missing.");
        violations.Require(!string.IsNullOrEmpty(ScheduleConferenceId), nameof(ScheduleConferenceId), "is missing.");
        violations.Require(Title is { Length: >= 1 and <= LongestTitle }, nameof(Title), "must be 1 to 50 characters.");
        violations.Require(StartTime.ToUnixTimeMilliseconds() < EndTime.ToUnixTimeMilliseconds(), nameof(EndTime), "must lie after StartTime.");
    }
}
