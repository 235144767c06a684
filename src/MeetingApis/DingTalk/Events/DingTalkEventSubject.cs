namespace MeetingApis.DingTalk.Internal;

/// <summary>What an event is about. Events about the same are handled one after the other.</summary>
internal static class DingTalkEventSubject
{
    /// <summary>Returns the subject; null for an event that is about nothing in particular.</summary>
    public static string? Of(DingTalkEvent happened) => happened switch
    {
        DingTalkConferenceStatusChanged { Conference.ConferenceId: { } id } => Conference(id),
        DingTalkConferenceMemberStatusChanged { Members: [{ ConferenceId: { } id }, ..] } => Conference(id),
        DingTalkTranscriptionResultChanged { Conference.ConferenceId: { } id } => Conference(id),
        DingTalkFlashMinutesChanged { Conference.ConferenceId: { } id } => Conference(id),
        DingTalkFlashMinutesChanged { MinutesTaskId: { } id } => $"minutes/{id}",
        DingTalkProjectionChanged { ConferenceId: { } id } => Conference(id),
        DingTalkCalendarEventChanged { CalendarEventId: { } id } => $"calendar-event/{id}",
        DingTalkRoomBookingChanged { RoomId: { } id } => Room(id),
        DingTalkRoomChanged { RoomId: { } id } => Room(id),
        DingTalkRoomControlRequested { RoomId: { } id } => Room(id),
        DingTalkRoomDeviceBindingChanged { DeviceUnionId: { } id } => Device(id),
        DingTalkRoomDevicePropertiesChanged { DeviceUnionId: { } id } => Device(id),
        DingTalkRoomDeviceAlarmRaised { DeviceUnionId: { } id } => Device(id),
        _ => null,
    };

    private static string Conference(string id) => $"conference/{id}";

    private static string Room(string id) => $"room/{id}";

    private static string Device(string id) => $"device/{id}";
}
