// Derived: written from IFeishuCalendarEventAttendeesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddFeishuCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(RemoveFeishuCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(ListFeishuCalendarEventAttendeesRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuCalendarEventAttendeesRequestJsonContext : JsonSerializerContext;
