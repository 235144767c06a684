using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddFeishuCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(ListFeishuCalendarEventAttendeesRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RemoveFeishuCalendarEventAttendeesRequest))]
internal sealed partial class FeishuCalendarEventAttendeesRequestJsonContext : JsonSerializerContext;
