namespace MeetingApis.WeCom;

public sealed partial record SetWeComMeetingGuestsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
        violations.Require(Guests is not null, nameof(Guests), "is missing: it replaces the present list.");
        violations.NestedEach(Guests, nameof(Guests));
    }
}
