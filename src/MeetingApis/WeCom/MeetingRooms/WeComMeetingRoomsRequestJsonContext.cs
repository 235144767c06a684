// Derived: written from IWeComMeetingRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(DeleteWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomsRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingRoomRequest))]
internal sealed partial class WeComMeetingRoomsRequestJsonContext : JsonSerializerContext;
