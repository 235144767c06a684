using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetFeishuRoomsRequest))]
[JsonSerializable(typeof(ListFeishuRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchFeishuRoomsRequest))]
internal sealed partial class FeishuRoomsRequestJsonContext : JsonSerializerContext;
