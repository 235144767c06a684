// Derived: written from IFeishuBuildingRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuBuildingRoomsRequestJsonContext : JsonSerializerContext;
