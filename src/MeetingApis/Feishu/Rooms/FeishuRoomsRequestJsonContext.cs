// Derived: written from IFeishuRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetFeishuRoomsRequest))]
[JsonSerializable(typeof(SearchFeishuRoomsRequest))]
[JsonSerializable(typeof(ListFeishuRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuRoomsRequestJsonContext : JsonSerializerContext;
