// Derived: written from IDingTalkUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<DingTalkContactType>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<DingTalkUserDepartmentOrder>),
        typeof(LenientListConverter<DingTalkUserInLinkedOrganization>),
        typeof(LenientListConverter<DingTalkUserLeadership>),
        typeof(LenientListConverter<DingTalkUserRole>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetDingTalkUserIdByMobileResponse))]
[JsonSerializable(typeof(GetDingTalkUserIdByUnionIdResponse))]
[JsonSerializable(typeof(GetDingTalkUserResponse))]
internal sealed partial class DingTalkUsersResponseJsonContext : JsonSerializerContext;
