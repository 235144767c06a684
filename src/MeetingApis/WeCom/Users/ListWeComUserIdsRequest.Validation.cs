namespace MeetingApis.WeCom;

public sealed partial record ListWeComUserIdsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(PageSize is null or (>= 1 and <= 10_000), nameof(PageSize), "must be 1 to 10,000.");
}
