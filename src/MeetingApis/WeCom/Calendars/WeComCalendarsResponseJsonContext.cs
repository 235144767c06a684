// Derived: written from IWeComCalendarsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComCalendar>),
        typeof(LenientListConverter<WeComCalendarShare>),
        typeof(LenientListConverter<WeComCalendarShareFailure>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetWeComCalendarsResponse))]
[JsonSerializable(typeof(CreateWeComCalendarResponse))]
[JsonSerializable(typeof(UpdateWeComCalendarResponse))]
internal sealed partial class WeComCalendarsResponseJsonContext : JsonSerializerContext;
