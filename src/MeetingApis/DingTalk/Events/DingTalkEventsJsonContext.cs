using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How events are read: as answers are, and whatever the case of a name, which differs between the ways in which DingTalk delivers.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNameCaseInsensitive = true,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<VideoConferenceAttendStatus>),
        typeof(LenientEnumConverter<VideoConferenceStatus>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<DingTalkEventConferenceMember>),
        typeof(LenientListConverter<DingTalkRoomDeviceProperty>),
        typeof(LenientListConverter<DingTalkTranscribedWord>),
    ])]
[JsonSerializable(typeof(DingTalkCalendarEventChanged))]
[JsonSerializable(typeof(DingTalkConferenceMemberStatusChanged))]
[JsonSerializable(typeof(DingTalkConferenceStatusChanged))]
[JsonSerializable(typeof(DingTalkFlashMinutesChanged))]
[JsonSerializable(typeof(DingTalkProjectionChanged))]
[JsonSerializable(typeof(DingTalkRoomBookingChanged))]
[JsonSerializable(typeof(DingTalkRoomChanged))]
[JsonSerializable(typeof(DingTalkRoomControlRequested))]
[JsonSerializable(typeof(DingTalkRoomDeviceAlarmRaised))]
[JsonSerializable(typeof(DingTalkRoomDeviceBindingChanged))]
[JsonSerializable(typeof(DingTalkRoomDevicePropertiesChanged))]
[JsonSerializable(typeof(DingTalkSuiteTicketIssued))]
[JsonSerializable(typeof(DingTalkTranscriptionResultChanged))]
internal sealed partial class DingTalkEventsJsonContext : JsonSerializerContext;
