using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeishuConnectionRequest))]
internal sealed partial class FeishuConnectionRequestJsonContext : JsonSerializerContext;
