namespace MeetingApis.DingTalk;

public sealed partial record BatchGetVideoConferencesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(ConferenceIds is { Count: > 0 } && !ConferenceIds.HoldsAny(string.IsNullOrEmpty), nameof(ConferenceIds), "must name at least one conference, and no empty one.");
}
