namespace MeetingApis.WeCom;

public sealed partial record ToWeComOpenIdsRequest : IValidated
{
    private const int MostUsers = 1000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserIds is { Count: >= 1 and <= MostUsers }, nameof(UserIds), "must name 1 to 1,000 members.");
        violations.NoneEmpty(UserIds, nameof(UserIds));
    }
}
