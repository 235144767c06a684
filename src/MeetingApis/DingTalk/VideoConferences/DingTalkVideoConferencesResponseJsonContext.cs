// Derived: written from IDingTalkVideoConferencesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<DingTalkExtensionAppAutoOpenMode>),
        typeof(LenientEnumConverter<VideoConferenceAttendStatus>),
        typeof(LenientEnumConverter<VideoConferenceDeviceStatus>),
        typeof(LenientEnumConverter<VideoConferenceMediaStatus>),
        typeof(LenientEnumConverter<VideoConferenceRecordStatus>),
        typeof(LenientEnumConverter<VideoConferenceRecordingType>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<DingTalkOngoingVideoConferenceUser>),
        typeof(LenientListConverter<OngoingVideoConference>),
        typeof(LenientListConverter<VideoConference>),
        typeof(LenientListConverter<VideoConferenceExtensionApp>),
        typeof(LenientListConverter<VideoConferenceMember>),
        typeof(LenientListConverter<VideoConferenceRecording>),
        typeof(LenientListConverter<string>),
        typeof(LenientMapConverter<VideoConferenceMember>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetVideoConferencesResponse))]
[JsonSerializable(typeof(CreateVideoConferenceResponse))]
[JsonSerializable(typeof(GetVideoConferenceResponse))]
[JsonSerializable(typeof(ListDingTalkUserOngoingVideoConferencesResponse))]
[JsonSerializable(typeof(ListDingTalkVideoConferencesByRoomCodeResponse))]
[JsonSerializable(typeof(ListOngoingVideoConferencesResponse))]
[JsonSerializable(typeof(ListVideoConferenceMembersResponse))]
[JsonSerializable(typeof(ListVideoConferenceRecordingsResponse))]
internal sealed partial class DingTalkVideoConferencesResponseJsonContext : JsonSerializerContext;
