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
        typeof(LenientEnumConverter<ConferenceAttendStatus>),
        typeof(LenientEnumConverter<ConferenceDeviceStatus>),
        typeof(LenientEnumConverter<ConferenceMediaStatus>),
        typeof(LenientEnumConverter<ConferenceRecordStatus>),
        typeof(LenientEnumConverter<DingTalkRoomApprovalType>),
        typeof(LenientEnumConverter<DingTalkRoomStatus>),
        typeof(LenientEnumConverter<ExtensionAppAutoOpenMode>),
        typeof(LenientEnumConverter<MuteOnJoinMode>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientEnumConverter<WaitingRoomMode>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<ConferenceMember>),
        typeof(LenientListConverter<DingTalkRoom>),
        typeof(LenientListConverter<DingTalkRoomAuthorizedMember>),
        typeof(LenientListConverter<DingTalkRoomGroup>),
        typeof(LenientListConverter<DingTalkRoomGroupAdministrator>),
        typeof(LenientListConverter<DingTalkRoomLabel>),
        typeof(LenientListConverter<RunningConference>),
        typeof(LenientListConverter<RunningConferenceUser>),
        typeof(LenientListConverter<ScheduleConferenceExtensionAppInfo>),
        typeof(LenientListConverter<VideoConference>),
        typeof(LenientListConverter<VideoConferenceExtensionApp>),
        typeof(LenientMapConverter<ConferenceMember>),
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
[JsonSerializable(typeof(ListConferenceMembersResponse))]
[JsonSerializable(typeof(ListConferencesByRoomCodeResponse))]
[JsonSerializable(typeof(ListDingTalkRoomGroupsResponse))]
[JsonSerializable(typeof(ListDingTalkRoomsResponse))]
[JsonSerializable(typeof(ListOngoingConferencesResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
[JsonSerializable(typeof(ListUserOngoingConferencesResponse))]
internal sealed partial class DingTalkResponseJsonContext : JsonSerializerContext;
