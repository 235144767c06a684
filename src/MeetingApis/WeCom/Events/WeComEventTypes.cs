using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The record of each event, by WeCom's name of the event.</summary>
internal static class WeComEventTypes
{
    public static FrozenDictionary<string, JsonTypeInfo> ByName { get; } = Create(WeComEventsJsonContext.Default).ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, JsonTypeInfo> Create(WeComEventsJsonContext records) => new(StringComparer.Ordinal)
    {
        ["meeting_change.modify_meeting"] = records.WeComMeetingModified,
        ["meeting_change.cancel_meeting"] = records.WeComMeetingCancelled,
        ["meeting_change.meeting_start"] = records.WeComMeetingStarted,
        ["meeting_change.meeting_end"] = records.WeComMeetingEnded,
        ["meeting_change.meeting_mute_all"] = records.WeComMeetingAllMuted,
        ["meeting_change.meeting_unmute_all"] = records.WeComMeetingAllUnmuted,
        ["meeting_change.join_meeting"] = records.WeComMeetingJoined,
        ["meeting_change.quit_meeting"] = records.WeComMeetingLeft,
        ["meeting_change.join_meeting_before_host"] = records.WeComMeetingJoinedBeforeHost,
        ["meeting_change.join_waiting_room"] = records.WeComMeetingWaitingRoomEntered,
        ["meeting_change.quit_waiting_room"] = records.WeComMeetingWaitingRoomLeft,
        ["meeting_change.join_from_meeting_room"] = records.WeComMeetingParticipantAdmitted,
        ["meeting_change.move_to_waiting_room"] = records.WeComMeetingParticipantMovedToWaitingRoom,
        ["meeting_change.open_screen_share"] = records.WeComMeetingScreenShareStarted,
        ["meeting_change.close_screen_share"] = records.WeComMeetingScreenShareStopped,
        ["meeting_change.role_change"] = records.WeComMeetingRoleChanged,
        ["meeting_change.webinar_role_change"] = records.WeComWebinarRoleChanged,
        ["meeting_change.webinar_warm_up_upload"] = records.WeComWebinarWarmUpUploaded,
        ["meeting_change.pstn_status_update"] = records.WeComMeetingPstnStatusUpdated,
        ["meeting_change.medium_upload"] = records.WeComMeetingMediaUploaded,
        ["meeting_change.start_recording"] = records.WeComMeetingRecordingStarted,
        ["meeting_change.pause_recording"] = records.WeComMeetingRecordingPaused,
        ["meeting_change.resume_recording"] = records.WeComMeetingRecordingResumed,
        ["meeting_change.stop_recording"] = records.WeComMeetingRecordingStopped,
        ["meeting_change.recording_complete"] = records.WeComMeetingRecordingCompleted,
        ["meeting_change.delete_recording"] = records.WeComMeetingRecordingDeleted,
        ["meeting_change.enroll"] = records.WeComMeetingEnrolled,
        ["meeting_change.cancel_enroll"] = records.WeComMeetingEnrollmentCancelled,
        ["meeting_change.meeting_room_response"] = records.WeComMeetingRoomResponded,
        ["meeting_statistics.start_meeting"] = records.WeComMeetingStartCounted,
        ["book_meeting_room"] = records.WeComMeetingRoomBooked,
        ["cancel_meeting_room"] = records.WeComMeetingRoomBookingCancelled,
        ["modify_calendar"] = records.WeComCalendarModified,
        ["delete_calendar"] = records.WeComCalendarDeleted,
        ["modify_schedule"] = records.WeComScheduleModified,
        ["delete_schedule"] = records.WeComScheduleDeleted,
        ["respond_schedule"] = records.WeComScheduleResponded,
        ["suite_ticket"] = records.WeComSuiteTicketIssued,
        ["create_auth"] = records.WeComCorpAuthorized,
        ["change_auth"] = records.WeComCorpAuthorizationChanged,
        ["cancel_auth"] = records.WeComCorpAuthorizationCancelled,
        ["reset_permanent_code"] = records.WeComPermanentCodeReset,
        ["share_agent_change"] = records.WeComSharedAgentChanged,
        ["share_chain_change"] = records.WeComSharedChainChanged,
    };
}
