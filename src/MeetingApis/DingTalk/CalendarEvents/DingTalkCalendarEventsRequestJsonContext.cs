// Derived: written from IDingTalkCalendarEventsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateDingTalkCalendarEventRequest))]
[JsonSerializable(typeof(TransferDingTalkCalendarEventRequest))]
[JsonSerializable(typeof(UpdateDingTalkCalendarEventRequest))]
[JsonSerializable(typeof(GetDingTalkCalendarEventRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListDingTalkCalendarEventViewRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListDingTalkCalendarEventsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class DingTalkCalendarEventsRequestJsonContext : JsonSerializerContext;
