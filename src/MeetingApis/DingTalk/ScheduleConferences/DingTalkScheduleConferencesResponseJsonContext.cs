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
        typeof(LenientEnumConverter<VideoConferenceRecordStatus>),
        typeof(LenientEnumConverter<DingTalkExtensionAppAutoOpenMode>),
        typeof(LenientEnumConverter<DingTalkMuteOnJoinMode>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientEnumConverter<DingTalkWaitingRoomMode>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<ScheduleConferenceExtensionAppInfo>),
        typeof(LenientListConverter<VideoConference>),
        typeof(LenientListConverter<VideoConferenceExtensionApp>),
    ])]
[JsonSerializable(typeof(CreateScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceSettingsResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
internal sealed partial class DingTalkScheduleConferencesResponseJsonContext : JsonSerializerContext;
