// Derived: written from IDingTalkCalendarEventRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddDingTalkCalendarEventRoomsRequest))]
[JsonSerializable(typeof(RemoveDingTalkCalendarEventRoomsRequest))]
[JsonSerializable(typeof(RespondForDingTalkCalendarEventRoomRequest))]
internal sealed partial class DingTalkCalendarEventRoomsRequestJsonContext : JsonSerializerContext;
