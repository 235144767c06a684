using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddDingTalkCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(ListDingTalkCalendarEventAttendeesRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RemoveDingTalkCalendarEventAttendeesRequest))]
[JsonSerializable(typeof(RespondToDingTalkCalendarEventRequest))]
internal sealed partial class DingTalkCalendarEventAttendeesRequestJsonContext : JsonSerializerContext;
