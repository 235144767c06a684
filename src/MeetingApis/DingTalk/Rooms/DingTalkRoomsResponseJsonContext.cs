// Derived: written from IDingTalkRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<DingTalkRoomApprovalType>),
        typeof(LenientEnumConverter<DingTalkRoomStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<DingTalkRoom>),
        typeof(LenientListConverter<DingTalkRoomAuthorizedMember>),
        typeof(LenientListConverter<DingTalkRoomLabel>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetDingTalkRoomResponse))]
[JsonSerializable(typeof(ListDingTalkRoomsResponse))]
internal sealed partial class DingTalkRoomsResponseJsonContext : JsonSerializerContext;
