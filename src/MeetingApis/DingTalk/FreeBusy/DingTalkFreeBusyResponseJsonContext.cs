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
        typeof(LenientListConverter<DingTalkRoomBusyTime>),
        typeof(LenientListConverter<DingTalkRoomFreeBusy>),
        typeof(LenientListConverter<DingTalkUserBusyTime>),
        typeof(LenientListConverter<DingTalkUserFreeBusy>),
    ])]
[JsonSerializable(typeof(ListDingTalkRoomFreeBusyResponse))]
[JsonSerializable(typeof(ListDingTalkUserFreeBusyResponse))]
internal sealed partial class DingTalkFreeBusyResponseJsonContext : JsonSerializerContext;
