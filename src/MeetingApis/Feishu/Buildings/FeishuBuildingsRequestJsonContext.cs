// Derived: written from IFeishuBuildingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetBuildingIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuBuildingsRequestJsonContext : JsonSerializerContext;
