using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateFeishuCalendarEventRequest))]
[JsonSerializable(typeof(GetFeishuCalendarEventRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuCalendarEventsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UpdateFeishuCalendarEventRequest))]
internal sealed partial class FeishuCalendarEventsRequestJsonContext : JsonSerializerContext;
