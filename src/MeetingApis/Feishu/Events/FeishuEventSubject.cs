namespace MeetingApis.Feishu.Internal;

/// <summary>What an event is about. Events about the same are handled one after the other.</summary>
internal static class FeishuEventSubject
{
    /// <summary>Returns the subject; null for an event that is about nothing in particular.</summary>
    public static string? Of(FeishuEvent happened) => happened switch
    {
        FeishuMeetingEvent { Meeting.Id: { } id } => $"meeting/{id}",
        FeishuRoomEvent { Room.RoomId: { } id } => $"room/{id}",
        FeishuMeetingRoomEvent { RoomId: { } id } => $"room/{id}",
        FeishuRoomLevelEvent { RoomLevel.RoomLevelId: { } id } => $"level/{id}",
        FeishuRoomLevelDeleted { RoomLevelId: { } id } => $"level/{id}",
        FeishuReserveConfigUpdated { ScopeId: { } id } => $"reserve-config/{id}",
        FeishuCalendarEventChanged { CalendarEventId: { } id } => $"calendar-event/{id}",
        FeishuThirdPartyRoomEventChanged { Uid: { } id } => $"calendar-event/{id}",
        FeishuUserAccessTokenRevoked { OpenId: { } id } => $"user/{id}",
        _ => null,
    };
}
