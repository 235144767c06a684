// Derived: written from IWeComCalendarsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetWeComCalendarsRequest))]
[JsonSerializable(typeof(CreateWeComCalendarRequest))]
[JsonSerializable(typeof(DeleteWeComCalendarRequest))]
[JsonSerializable(typeof(UpdateWeComCalendarRequest))]
internal sealed partial class WeComCalendarsRequestJsonContext : JsonSerializerContext;
