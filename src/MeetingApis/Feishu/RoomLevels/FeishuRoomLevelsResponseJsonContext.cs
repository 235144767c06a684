// Derived: written from IFeishuRoomLevelsApi. CONTRIBUTING.md says how.
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
        typeof(LenientListConverter<FeishuRoomLevel>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetFeishuRoomLevelsResponse))]
[JsonSerializable(typeof(GetFeishuRoomLevelResponse))]
[JsonSerializable(typeof(ListFeishuRoomLevelsResponse))]
[JsonSerializable(typeof(SearchFeishuRoomLevelsResponse))]
internal sealed partial class FeishuRoomLevelsResponseJsonContext : JsonSerializerContext;
