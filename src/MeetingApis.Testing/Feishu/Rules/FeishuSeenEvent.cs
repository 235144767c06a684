using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>An event as somebody sees it in a calendar.</summary>
internal sealed record FeishuSeenEvent(SimulatedFeishuPerson Actor, SimulatedFeishuCalendar Calendar, SimulatedFeishuCalendarEvent Event, string Role)
{
    /// <summary>Whether it is the calendar of the organizer; else an attendee sees the event in their own.</summary>
    public bool IsOrganizer => string.Equals(Event.CalendarId, Calendar.CalendarId, StringComparison.Ordinal);

    public bool CanWrite => Role is "owner" or "writer";

    public bool MayModify => IsOrganizer || Ability is "can_modify_event";

    public bool MayInvite => MayModify || Ability is "can_invite_others";

    public bool MaySeeAttendees => MayInvite || Ability is "can_see_others";

    /// <summary>What the organizer lets attendees do.</summary>
    private string Ability => Event.Settings is { } settings && settings.TryGetProperty("attendee_ability", out JsonElement ability) ? ability.GetString()! : "none";
}
