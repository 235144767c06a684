using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The events that have a record. Pushes to third-party apps give most of them a number too.</summary>
internal static class DingTalkEventTypes
{
    private static readonly (string Name, string? BizType, JsonTypeInfo Record)[] s_rows =
    [
        ("meeting_status_change", "225", DingTalkEventsJsonContext.Default.DingTalkConferenceStatusChanged),
        ("meeting_status_change_target_push", "348", DingTalkEventsJsonContext.Default.DingTalkConferenceStatusChanged),
        ("meeting_member_status_change", "226", DingTalkEventsJsonContext.Default.DingTalkConferenceMemberStatusChanged),
        ("meeting_member_status_change_target_push", "349", DingTalkEventsJsonContext.Default.DingTalkConferenceMemberStatusChanged),
        ("meeting_asr_result_event", "411", DingTalkEventsJsonContext.Default.DingTalkTranscriptionResultChanged),
        ("meeting_asr_result_event_directed", null, DingTalkEventsJsonContext.Default.DingTalkTranscriptionResultChanged),
        ("flash_minutes_open_event", "396", DingTalkEventsJsonContext.Default.DingTalkFlashMinutesChanged),
        ("flash_minutes_open_event_directed", null, DingTalkEventsJsonContext.Default.DingTalkFlashMinutesChanged),
        ("calendar_event_change", "100", DingTalkEventsJsonContext.Default.DingTalkCalendarEventChanged),
        ("open_meeting_room_device_bind_change", null, DingTalkEventsJsonContext.Default.DingTalkRoomDeviceBindingChanged),
        ("open_meeting_room_device_property_change", null, DingTalkEventsJsonContext.Default.DingTalkRoomDevicePropertiesChanged),
        ("open_meeting_room_device_alarm", null, DingTalkEventsJsonContext.Default.DingTalkRoomDeviceAlarmRaised),
        ("open_meeting_room_central_control", "454", DingTalkEventsJsonContext.Default.DingTalkRoomControlRequested),
        ("dingtalk_projection", null, DingTalkEventsJsonContext.Default.DingTalkProjectionChanged),
        ("meetingroom_book", null, DingTalkEventsJsonContext.Default.DingTalkRoomBookingChanged),
        ("meetingroom_room_info", null, DingTalkEventsJsonContext.Default.DingTalkRoomChanged),
        ("suite_ticket", "2", DingTalkEventsJsonContext.Default.DingTalkSuiteTicketIssued),
    ];

    private static readonly FrozenDictionary<string, JsonTypeInfo> s_records = s_rows.ToFrozenDictionary(static row => row.Name, static row => row.Record, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_names =
        s_rows.Where(static row => row.BizType is not null).ToFrozenDictionary(static row => row.BizType!, static row => row.Name, StringComparer.Ordinal);

    /// <summary>The record of an event; null where the library has none.</summary>
    public static JsonTypeInfo? RecordOf(string name) => s_records.GetValueOrDefault(name);

    /// <summary>The name of an event that came with its number alone. A number that is not known is its own name.</summary>
    public static string NameOf(string bizType) => s_names.GetValueOrDefault(bizType, bizType);
}
