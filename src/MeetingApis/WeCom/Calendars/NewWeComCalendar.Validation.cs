using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record NewWeComCalendar : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        bool isOfCorp = IsCorpCalendar == true;
        violations.Require(isOfCorp || Color is not null, nameof(Color), "is missing.");
        violations.Require(!isOfCorp || Color is null, nameof(Color), "cannot be given where IsCorpCalendar is true.");
        WeComCalendarRules.Check(ref violations, Summary, Color, Description, AdminUserIds, PublicRange, Shares);
        violations.Require(!isOfCorp || SetAsDefault != true, nameof(SetAsDefault), "cannot be true where IsCorpCalendar is true.");
        violations.Require(SetAsDefault != true || violations.App != AppKinds.ThirdParty, nameof(SetAsDefault), "cannot be true: a third-party app has no default calendar.");
        violations.Require(!isOfCorp || PublicRange is not null, nameof(PublicRange), "is missing: a calendar of the whole organisation must have it.");
        violations.Require(isOfCorp || IsPublic == true || PublicRange is null, nameof(PublicRange), "needs IsPublic or IsCorpCalendar.");
    }
}
