// Derived: written from IFeishuRoomLevelsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetFeishuRoomLevelsRequest))]
[JsonSerializable(typeof(ListFeishuRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchFeishuRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuRoomLevelsRequestJsonContext : JsonSerializerContext;
