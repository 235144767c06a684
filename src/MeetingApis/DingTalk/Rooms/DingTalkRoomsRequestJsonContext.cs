// Derived: written from IDingTalkRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListDingTalkRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class DingTalkRoomsRequestJsonContext : JsonSerializerContext;
