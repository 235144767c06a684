// Derived: written from IDingTalkCalendarEventAttendeesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddDingTalkCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(RemoveDingTalkCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(RespondToDingTalkCalendarEventRequest))]
[JsonSerializable(typeof(ListDingTalkCalendarEventAttendeesRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class DingTalkCalendarEventAttendeesRequestJsonContext : JsonSerializerContext;
