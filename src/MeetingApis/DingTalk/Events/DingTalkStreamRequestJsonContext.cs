using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DingTalkStreamRequest))]
internal sealed partial class DingTalkStreamRequestJsonContext : JsonSerializerContext;
