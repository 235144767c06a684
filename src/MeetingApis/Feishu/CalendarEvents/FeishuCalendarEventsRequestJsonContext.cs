// Derived: written from IFeishuCalendarEventsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateFeishuCalendarEventRequest))]
[JsonSerializable(typeof(UpdateFeishuCalendarEventRequest))]
[JsonSerializable(typeof(GetFeishuCalendarEventRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuCalendarEventsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuCalendarEventsRequestJsonContext : JsonSerializerContext;
