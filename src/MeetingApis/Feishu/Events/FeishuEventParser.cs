using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu.Internal;

/// <summary>Makes records of messages.</summary>
internal static class FeishuEventParser
{
    private static readonly FrozenDictionary<string, JsonTypeInfo> s_types = new Dictionary<string, JsonTypeInfo>(StringComparer.Ordinal)
    {
        ["app_ticket"] = FeishuEventsJsonContext.Default.FeishuAppTicketIssued,
        ["auth.user_access_token.revoked_v4"] = FeishuEventsJsonContext.Default.FeishuUserAccessTokenRevoked,
        ["calendar.calendar.changed_v4"] = FeishuEventsJsonContext.Default.FeishuCalendarChanged,
        ["calendar.calendar.event.changed_v4"] = FeishuEventsJsonContext.Default.FeishuCalendarEventChanged,
        ["meeting_room.meeting_room.created_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRoomCreated,
        ["meeting_room.meeting_room.deleted_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRoomDeleted,
        ["meeting_room.meeting_room.status_changed_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRoomStatusChanged,
        ["meeting_room.meeting_room.updated_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRoomUpdated,
        ["third_party_meeting_room_event_created"] = FeishuEventsJsonContext.Default.FeishuThirdPartyRoomEventChanged,
        ["vc.meeting.all_meeting_ended_v1"] = FeishuEventsJsonContext.Default.FeishuAllMeetingEnded,
        ["vc.meeting.all_meeting_started_v1"] = FeishuEventsJsonContext.Default.FeishuAllMeetingStarted,
        ["vc.meeting.join_meeting_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingJoined,
        ["vc.meeting.leave_meeting_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingLeft,
        ["vc.meeting.meeting_ended_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingEnded,
        ["vc.meeting.meeting_started_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingStarted,
        ["vc.meeting.recording_ended_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRecordingEnded,
        ["vc.meeting.recording_ready_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRecordingReady,
        ["vc.meeting.recording_started_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingRecordingStarted,
        ["vc.meeting.share_ended_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingShareEnded,
        ["vc.meeting.share_started_v1"] = FeishuEventsJsonContext.Default.FeishuMeetingShareStarted,
        ["vc.reserve_config.updated_v1"] = FeishuEventsJsonContext.Default.FeishuReserveConfigUpdated,
        ["vc.room.created_v1"] = FeishuEventsJsonContext.Default.FeishuRoomCreated,
        ["vc.room.deleted_v1"] = FeishuEventsJsonContext.Default.FeishuRoomDeleted,
        ["vc.room.updated_v1"] = FeishuEventsJsonContext.Default.FeishuRoomUpdated,
        ["vc.room_level.created_v1"] = FeishuEventsJsonContext.Default.FeishuRoomLevelCreated,
        ["vc.room_level.deleted_v1"] = FeishuEventsJsonContext.Default.FeishuRoomLevelDeleted,
        ["vc.room_level.updated_v1"] = FeishuEventsJsonContext.Default.FeishuRoomLevelUpdated,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a message that came over a connection that proves its sender.</summary>
    /// <returns>The event; null where the message is none.</returns>
    public static FeishuEvent? Parse(ReadOnlyMemory<byte> json) =>
        FeishuEventMessage.TryRead(json.Span, out FeishuEventMessage message) is null && !message.IsChallenge ? Parse(json, message) : null;

    /// <summary>Reads the event of a message that was checked.</summary>
    public static FeishuEvent Parse(ReadOnlyMemory<byte> json, FeishuEventMessage message) => ReadAgain(message.Envelope, json[message.Payload]);

    /// <summary>Reads an event without its message.</summary>
    public static FeishuEvent ReadAgain(EventEnvelope envelope, ReadOnlyMemory<byte> payload)
    {
        object? known = !payload.IsEmpty && s_types.TryGetValue(envelope.EventType, out JsonTypeInfo? type) ? EventPayload.Read(payload.Span, type) : null;
        return (known as FeishuEvent ?? new UnknownFeishuEvent { Json = EventPayload.Detach(payload.Span) }) with { Envelope = envelope, Source = new EventSource(payload) };
    }
}
