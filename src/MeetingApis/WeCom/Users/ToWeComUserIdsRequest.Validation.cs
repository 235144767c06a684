namespace MeetingApis.WeCom;

public sealed partial record ToWeComUserIdsRequest : IValidated
{
    private const int MostUsers = 1000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(OpenUserIds is { Count: >= 1 and <= MostUsers }, nameof(OpenUserIds), "must name 1 to 1,000 members.");
        violations.NoneEmpty(OpenUserIds, nameof(OpenUserIds));
        violations.Require(SourceAgentId is not null && Digits.Are(SourceAgentId, 1, 10), nameof(SourceAgentId), "must be digits.");
    }
}
