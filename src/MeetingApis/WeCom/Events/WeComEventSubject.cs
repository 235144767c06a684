namespace MeetingApis.WeCom.Internal;

/// <summary>What an event is about. Events about the same are handled one after the other.</summary>
internal static class WeComEventSubject
{
    /// <summary>Returns the subject; null for an event that is about nothing in particular.</summary>
    public static string? Of(WeComEvent happened) => happened switch
    {
        WeComMeetingEvent { MeetingId: { } id } => $"meeting/{id}",
        WeComMeetingRoomEvent { MeetingRoomId: { } id } => $"room/{id}",
        WeComCalendarEvent { CalendarId: { } id } => $"calendar/{id}",
        WeComScheduleEvent { ScheduleId: { } id } => $"schedule/{id}",
        WeComCorpAuthorizationChanged { CorpId: { } id } => $"authorization/{id}",
        WeComCorpAuthorizationCancelled { CorpId: { } id } => $"authorization/{id}",
        WeComSharedAgentChanged { AgentId: { } id } => $"agent/{id}",
        WeComSharedChainChanged { AgentId: { } id } => $"agent/{id}",
        _ => null,
    };
}
