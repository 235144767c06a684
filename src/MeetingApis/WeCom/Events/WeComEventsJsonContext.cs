using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How events are read: forgiving, as XML has nothing but texts, and a single element for a list of one.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<WeComMediumType>),
        typeof(LenientEnumConverter<WeComMeetingRole>),
        typeof(LenientEnumConverter<WeComMeetingRoomResponseStatus>),
        typeof(LenientEnumConverter<WeComMeetingStartStatus>),
        typeof(LenientEnumConverter<WeComMraProtocol>),
        typeof(LenientEnumConverter<WeComUploadStatus>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<WeComMediumUpload>),
    ])]
[JsonSerializable(typeof(WeComCalendarDeleted))]
[JsonSerializable(typeof(WeComCalendarModified))]
[JsonSerializable(typeof(WeComCorpAuthorizationCancelled))]
[JsonSerializable(typeof(WeComCorpAuthorizationChanged))]
[JsonSerializable(typeof(WeComCorpAuthorized))]
[JsonSerializable(typeof(WeComEventHead))]
[JsonSerializable(typeof(WeComMeetingAllMuted))]
[JsonSerializable(typeof(WeComMeetingAllUnmuted))]
[JsonSerializable(typeof(WeComMeetingCancelled))]
[JsonSerializable(typeof(WeComMeetingEnded))]
[JsonSerializable(typeof(WeComMeetingEnrolled))]
[JsonSerializable(typeof(WeComMeetingEnrollmentCancelled))]
[JsonSerializable(typeof(WeComMeetingJoined))]
[JsonSerializable(typeof(WeComMeetingJoinedBeforeHost))]
[JsonSerializable(typeof(WeComMeetingLeft))]
[JsonSerializable(typeof(WeComMeetingMediaUploaded))]
[JsonSerializable(typeof(WeComMeetingModified))]
[JsonSerializable(typeof(WeComMeetingParticipantAdmitted))]
[JsonSerializable(typeof(WeComMeetingParticipantMovedToWaitingRoom))]
[JsonSerializable(typeof(WeComMeetingPstnStatusUpdated))]
[JsonSerializable(typeof(WeComMeetingRecordingCompleted))]
[JsonSerializable(typeof(WeComMeetingRecordingDeleted))]
[JsonSerializable(typeof(WeComMeetingRecordingPaused))]
[JsonSerializable(typeof(WeComMeetingRecordingResumed))]
[JsonSerializable(typeof(WeComMeetingRecordingStarted))]
[JsonSerializable(typeof(WeComMeetingRecordingStopped))]
[JsonSerializable(typeof(WeComMeetingRoleChanged))]
[JsonSerializable(typeof(WeComMeetingRoomBooked))]
[JsonSerializable(typeof(WeComMeetingRoomBookingCancelled))]
[JsonSerializable(typeof(WeComMeetingRoomResponded))]
[JsonSerializable(typeof(WeComMeetingScreenShareStarted))]
[JsonSerializable(typeof(WeComMeetingScreenShareStopped))]
[JsonSerializable(typeof(WeComMeetingStartCounted))]
[JsonSerializable(typeof(WeComMeetingStarted))]
[JsonSerializable(typeof(WeComMeetingWaitingRoomEntered))]
[JsonSerializable(typeof(WeComMeetingWaitingRoomLeft))]
[JsonSerializable(typeof(WeComPermanentCodeReset))]
[JsonSerializable(typeof(WeComScheduleDeleted))]
[JsonSerializable(typeof(WeComScheduleModified))]
[JsonSerializable(typeof(WeComScheduleResponded))]
[JsonSerializable(typeof(WeComSharedAgentChanged))]
[JsonSerializable(typeof(WeComSharedChainChanged))]
[JsonSerializable(typeof(WeComSuiteTicketIssued))]
[JsonSerializable(typeof(WeComWebinarRoleChanged))]
[JsonSerializable(typeof(WeComWebinarWarmUpUploaded))]
internal sealed partial class WeComEventsJsonContext : JsonSerializerContext;
