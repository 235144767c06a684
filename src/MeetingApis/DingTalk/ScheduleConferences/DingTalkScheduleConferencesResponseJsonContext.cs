// Derived: written from IDingTalkScheduleConferencesApi. CONTRIBUTING.md says how.
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
        typeof(LenientEnumConverter<DingTalkMuteOnJoinMode>),
        typeof(LenientEnumConverter<DingTalkWaitingRoomMode>),
        typeof(LenientEnumConverter<VideoConferenceRecordStatus>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<ScheduleConferenceExtensionAppInfo>),
        typeof(LenientListConverter<VideoConference>),
        typeof(LenientListConverter<VideoConferenceExtensionApp>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(CreateScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceSettingsResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
internal sealed partial class DingTalkScheduleConferencesResponseJsonContext : JsonSerializerContext;
