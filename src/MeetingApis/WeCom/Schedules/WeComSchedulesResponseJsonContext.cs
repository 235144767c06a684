// Derived: written from IWeComSchedulesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ItemListConverter<int, LenientInt32Converter>),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<WeComScheduleRepeatType>),
        typeof(LenientEnumConverter<WeComScheduleResponseStatus>),
        typeof(LenientEnumConverter<WeComScheduleStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComSchedule>),
        typeof(LenientListConverter<WeComScheduleAttendeeInfo>),
        typeof(LenientListConverter<WeComScheduleExclusion>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetWeComSchedulesResponse))]
[JsonSerializable(typeof(CreateWeComScheduleResponse))]
[JsonSerializable(typeof(ListWeComSchedulesResponse))]
[JsonSerializable(typeof(UpdateWeComScheduleResponse))]
internal sealed partial class WeComSchedulesResponseJsonContext : JsonSerializerContext;
