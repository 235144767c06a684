namespace MeetingApis.WeCom;

public sealed partial record UpdateWeComCalendarRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Calendar is not null, nameof(Calendar), "is missing.");
        violations.Nested(Calendar, nameof(Calendar));
        violations.Require(SkipPublicRange == true || Calendar?.PublicRange is not null, "Calendar.PublicRange", "is missing: it replaces the present range unless SkipPublicRange is true.");
    }
}
