using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written. No request has a body, and a context needs a type.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeishuUserIdType), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuCalendarsRequestJsonContext : JsonSerializerContext;
