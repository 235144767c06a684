using System.Text;

namespace MeetingApis.WeCom;

public sealed partial record UpdateMeetingRequest : IValidated
{
    private const int MostInvitees = 300;
    private static readonly TimeSpan s_shortestMeeting = TimeSpan.FromSeconds(300);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
        violations.Require(Title is null || TextSize.Characters(Title) is >= 1 and <= 255, nameof(Title), "must be 1 to 255 characters.");
        violations.Require(MeetingStart is null || MeetingDuration is not null, nameof(MeetingDuration), "is missing: start and duration change together.");
        violations.Require(MeetingDuration is null || MeetingStart is not null, nameof(MeetingStart), "is missing: start and duration change together.");
        violations.Require(MeetingStart is null || MeetingStart > violations.Now, nameof(MeetingStart), "must lie in the future.");
        violations.Require(MeetingDuration is null || MeetingDuration >= s_shortestMeeting, nameof(MeetingDuration), "must be at least 300 seconds.");
        violations.Require(Description is null || TextSize.Characters(Description) <= 500, nameof(Description), "must be at most 500 characters.");
        violations.Require(Location is null || TextSize.Width(Location) <= 36, nameof(Location), "must be at most 18 Chinese or 36 ASCII characters.");
        violations.Nested(Invitees, nameof(Invitees));
        violations.Require(!(Invitees?.UserIds?.Count > MostInvitees), nameof(Invitees), "must name at most 300 members.");
        violations.Nested(Settings, nameof(Settings));
        violations.Require(CalendarId is null || Encoding.UTF8.GetByteCount(CalendarId) is >= 1 and <= 64, nameof(CalendarId), "must be 1 to 64 bytes.");
        violations.Nested(Reminders, nameof(Reminders));
    }
}
