// Derived: written from IWeComUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<WeComGender>),
        typeof(LenientEnumConverter<WeComUserStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComDepartmentMember>),
        typeof(LenientListConverter<WeComUserIdPair>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetWeComUserIdResponse))]
[JsonSerializable(typeof(GetWeComUserResponse))]
[JsonSerializable(typeof(ListWeComUserIdsResponse))]
[JsonSerializable(typeof(ToWeComOpenIdsResponse))]
[JsonSerializable(typeof(ToWeComUserIdsResponse))]
internal sealed partial class WeComUsersResponseJsonContext : JsonSerializerContext;
