namespace MeetingApis.DingTalk;

public sealed partial record DingTalkRecurrenceRange : IValidated
{
    private const int MostOccurrences = 99;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(Type, nameof(Type));
        violations.Time(EndDate, nameof(EndDate));
        violations.Require(EndDate is null || IsNoneOr(DingTalkRecurrenceRangeType.EndDate), nameof(EndDate), "goes with the type EndDate only.");
        violations.Require(NumberOfOccurrences is null or (>= 1 and <= MostOccurrences), nameof(NumberOfOccurrences), "must be 1 to 99.");
        violations.Require(NumberOfOccurrences is null || IsNoneOr(DingTalkRecurrenceRangeType.Numbered), nameof(NumberOfOccurrences), "goes with the type Numbered only.");
        violations.Require(NumberOfOccurrences is null || EndDate is null, nameof(NumberOfOccurrences), "cannot be set together with EndDate.");
    }

    private bool IsNoneOr(DingTalkRecurrenceRangeType type) => Type is not { } own || own == type;
}
