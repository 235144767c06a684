// Derived: written from IDingTalkFreeBusyApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<DingTalkRoomBusyTime>),
        typeof(LenientListConverter<DingTalkRoomFreeBusy>),
        typeof(LenientListConverter<DingTalkUserBusyTime>),
        typeof(LenientListConverter<DingTalkUserFreeBusy>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(ListDingTalkRoomFreeBusyResponse))]
[JsonSerializable(typeof(ListDingTalkUserFreeBusyResponse))]
internal sealed partial class DingTalkFreeBusyResponseJsonContext : JsonSerializerContext;
