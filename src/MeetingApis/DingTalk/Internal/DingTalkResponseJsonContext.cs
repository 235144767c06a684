using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<VideoConferenceAttendStatus>),
        typeof(LenientEnumConverter<VideoConferenceDeviceStatus>),
        typeof(LenientEnumConverter<VideoConferenceMediaStatus>),
        typeof(LenientEnumConverter<VideoConferenceRecordStatus>),
        typeof(LenientEnumConverter<DingTalkRoomApprovalType>),
        typeof(LenientEnumConverter<DingTalkRoomStatus>),
        typeof(LenientEnumConverter<DingTalkExtensionAppAutoOpenMode>),
        typeof(LenientEnumConverter<DingTalkMuteOnJoinMode>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientEnumConverter<DingTalkWaitingRoomMode>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<VideoConferenceMember>),
        typeof(LenientListConverter<DingTalkRoom>),
        typeof(LenientListConverter<DingTalkRoomAuthorizedMember>),
        typeof(LenientListConverter<DingTalkRoomGroup>),
        typeof(LenientListConverter<DingTalkRoomGroupAdministrator>),
        typeof(LenientListConverter<DingTalkRoomLabel>),
        typeof(LenientListConverter<OngoingVideoConference>),
        typeof(LenientListConverter<OngoingVideoConferenceUser>),
        typeof(LenientListConverter<ScheduleConferenceExtensionAppInfo>),
        typeof(LenientListConverter<VideoConference>),
        typeof(LenientListConverter<VideoConferenceExtensionApp>),
        typeof(LenientMapConverter<VideoConferenceMember>),
    ])]
[JsonSerializable(typeof(BatchGetVideoConferencesResponse))]
[JsonSerializable(typeof(CreateScheduleConferenceResponse))]
[JsonSerializable(typeof(CreateVideoConferenceResponse))]
[JsonSerializable(typeof(GetDingTalkRoomGroupResponse))]
[JsonSerializable(typeof(DingTalkOAuthResponse))]
[JsonSerializable(typeof(DingTalkTokenResponse))]
[JsonSerializable(typeof(DingTalkUnifiedTokenResponse))]
[JsonSerializable(typeof(GetDingTalkRoomGroupAdministratorsResponse))]
[JsonSerializable(typeof(GetDingTalkRoomResponse))]
[JsonSerializable(typeof(GetScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceSettingsResponse))]
[JsonSerializable(typeof(GetVideoConferenceResponse))]
[JsonSerializable(typeof(ListVideoConferenceMembersResponse))]
[JsonSerializable(typeof(ListVideoConferencesByRoomCodeResponse))]
[JsonSerializable(typeof(ListDingTalkRoomGroupsResponse))]
[JsonSerializable(typeof(ListDingTalkRoomsResponse))]
[JsonSerializable(typeof(ListOngoingVideoConferencesResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
[JsonSerializable(typeof(ListUserOngoingVideoConferencesResponse))]
internal sealed partial class DingTalkResponseJsonContext : JsonSerializerContext;
