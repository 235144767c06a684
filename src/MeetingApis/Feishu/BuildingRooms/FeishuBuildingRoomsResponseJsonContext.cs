// Derived: written from IFeishuBuildingRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<FeishuBuildingRoom>),
        typeof(LenientListConverter<FeishuBuildingRoomIds>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomIdsResponse))]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomsResponse))]
[JsonSerializable(typeof(ListFeishuBuildingRoomsResponse))]
internal sealed partial class FeishuBuildingRoomsResponseJsonContext : JsonSerializerContext;
