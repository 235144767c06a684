// Derived: written from IDingTalkCalendarEventsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<DingTalkCalendarCardInstance>),
        typeof(LenientListConverter<DingTalkCalendarCategory>),
        typeof(LenientListConverter<DingTalkCalendarEvent>),
        typeof(LenientListConverter<DingTalkCalendarEventAttendeeInfo>),
        typeof(LenientListConverter<DingTalkCalendarEventRoom>),
        typeof(LenientListConverter<DingTalkCalendarReminder>),
        typeof(LenientListConverter<DingTalkCalendarUiConfig>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(CancelDingTalkCalendarEventResponse))]
[JsonSerializable(typeof(CreateDingTalkCalendarEventResponse))]
[JsonSerializable(typeof(GetDingTalkCalendarEventResponse))]
[JsonSerializable(typeof(ListDingTalkCalendarEventViewResponse))]
[JsonSerializable(typeof(ListDingTalkCalendarEventsResponse))]
[JsonSerializable(typeof(TransferDingTalkCalendarEventResponse))]
[JsonSerializable(typeof(UpdateDingTalkCalendarEventResponse))]
internal sealed partial class DingTalkCalendarEventsResponseJsonContext : JsonSerializerContext;
