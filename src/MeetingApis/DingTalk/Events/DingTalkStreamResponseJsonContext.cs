using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(LenientListConverter<string>),
    ])]
[JsonSerializable(typeof(DingTalkStreamGrant))]
internal sealed partial class DingTalkStreamResponseJsonContext : JsonSerializerContext;
