namespace MeetingApis.WeCom.Internal;

/// <summary>The rules that hold for a meeting's own fields, whether it is created or changed. What is null breaks none, but that a third-party app names its calendar.</summary>
internal static class WeComMeetingRules
{
    private const int MostInvitees = 300;

    private static readonly TimeSpan s_shortestMeeting = TimeSpan.FromSeconds(300);

    public static void Check(
        ref Violations violations, string? title, DateTimeOffset? meetingStart, TimeSpan? meetingDuration, string? description, string? location, WeComMembers? invitees, string? calendarId)
    {
        if (WeComBasicMeetings.Apply(violations))
        {
            WeComBasicMeetings.Title(ref violations, title);
            WeComBasicMeetings.Location(ref violations, location);
        }
        else
        {
            violations.Require(title is null || TextSize.Characters(title) is >= 1 and <= 255, "Title", "must be 1 to 255 characters.");
            violations.Require(location is null || TextSize.Width(location) <= 36, "Location", "must be at most 18 Chinese or 36 ASCII characters.");
        }

        violations.Require(meetingStart is null || meetingStart.Value.InSeconds() > violations.NowInSeconds, "MeetingStart", "must lie in the future.");
        violations.Require(meetingDuration is null || meetingDuration.Value.InSeconds() >= s_shortestMeeting, "MeetingDuration", "must be at least 300 seconds.");
        violations.Require(description is null || TextSize.Characters(description) <= 500, "Description", "must be at most 500 characters.");
        violations.Nested(invitees, "Invitees");
        violations.Require(!(invitees?.UserIds?.Count > MostInvitees), "Invitees", "must name at most 300 members.");
        WeComRules.CalendarId(ref violations, calendarId);
    }

    public static void AgentId(ref Violations violations, string? agentId) =>
        violations.Require(agentId is null || Digits.Are(agentId, 1, 10), "AgentId", "must be digits.");
}
