// Derived: written from IFeishuRoomsApi. CONTRIBUTING.md says how.
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
        typeof(LenientListConverter<FeishuRoom>),
        typeof(LenientListConverter<FeishuRoomDevice>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetFeishuRoomsResponse))]
[JsonSerializable(typeof(GetFeishuRoomResponse))]
[JsonSerializable(typeof(ListFeishuRoomsResponse))]
[JsonSerializable(typeof(SearchFeishuRoomsResponse))]
internal sealed partial class FeishuRoomsResponseJsonContext : JsonSerializerContext;
