// Derived: written from IFeishuCalendarEventsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientDoubleConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<FeishuCalendarEvent>),
        typeof(LenientListConverter<FeishuCalendarEventAttachmentInfo>),
        typeof(LenientListConverter<FeishuCalendarEventAttendeeInfo>),
        typeof(LenientListConverter<FeishuCalendarEventChatMember>),
        typeof(LenientListConverter<FeishuCalendarEventReminderInfo>),
        typeof(LenientListConverter<FeishuCalendarEventSchema>),
        typeof(LenientListConverter<FeishuRoomFormAnswerInfo>),
        typeof(LenientListConverter<FeishuRoomFormOption>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(CreateFeishuCalendarEventResponse))]
[JsonSerializable(typeof(GetFeishuCalendarEventResponse))]
[JsonSerializable(typeof(ListFeishuCalendarEventsResponse))]
[JsonSerializable(typeof(UpdateFeishuCalendarEventResponse))]
internal sealed partial class FeishuCalendarEventsResponseJsonContext : JsonSerializerContext;
