namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventConference : IValidated
{
    private const string OtherProvider = "belongs to a conference of another provider: Type must be ThirdParty, or null.";

    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(Type, nameof(Type));
        violations.Documented(Icon, nameof(Icon));
        violations.Require(Description is null || TextSize.Characters(Description) <= 500, nameof(Description), "must be at most 500 characters long.");
        violations.Require(MeetingUrl is null || (MeetingUrl.Length > 0 && TextSize.Characters(MeetingUrl) <= 2000), nameof(MeetingUrl), "must be 1 to 2000 characters long.");
        violations.Nested(MeetingSettings, nameof(MeetingSettings));

        // Feishu ignores what does not belong to the kind of conference.
        bool mayBeOther = Type is null || Type == FeishuEventConferenceType.ThirdParty;
        violations.Require(Icon is null || mayBeOther, nameof(Icon), OtherProvider);
        violations.Require(Description is null || mayBeOther, nameof(Description), OtherProvider);
        violations.Require(MeetingUrl is null || mayBeOther, nameof(MeetingUrl), OtherProvider);
        violations.Require(MeetingSettings is null || Type is null || Type == FeishuEventConferenceType.FeishuMeeting, nameof(MeetingSettings), "belongs to Feishu's own meeting: Type must be FeishuMeeting, or null.");
    }
}
