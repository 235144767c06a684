// Derived: written from IFeishuRoomInstancesApi. CONTRIBUTING.md says how.
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
        typeof(LenientListConverter<FeishuRoomBusyTime>),
        typeof(LenientListConverter<FeishuRoomEventSummary>),
        typeof(LenientListConverter<FeishuRoomEventSummaryError>),
        typeof(LenientListConverter<string>),
        typeof(LenientListMapConverter<FeishuRoomBusyTime>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetFeishuRoomEventSummariesResponse))]
[JsonSerializable(typeof(GetFeishuRoomFreeBusyResponse))]
internal sealed partial class FeishuRoomInstancesResponseJsonContext : JsonSerializerContext;
