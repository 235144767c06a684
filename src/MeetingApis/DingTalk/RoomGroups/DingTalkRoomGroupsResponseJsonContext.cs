// Derived: written from IDingTalkRoomGroupsApi. CONTRIBUTING.md says how.
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
        typeof(LenientListConverter<DingTalkRoomGroup>),
        typeof(LenientListConverter<DingTalkRoomGroupAdministrator>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetDingTalkRoomGroupAdministratorsResponse))]
[JsonSerializable(typeof(GetDingTalkRoomGroupResponse))]
[JsonSerializable(typeof(ListDingTalkRoomGroupsResponse))]
internal sealed partial class DingTalkRoomGroupsResponseJsonContext : JsonSerializerContext;
