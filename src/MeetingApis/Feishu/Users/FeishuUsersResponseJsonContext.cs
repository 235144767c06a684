// Derived: written from IFeishuUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<FeishuUserGender>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<FeishuUser>),
        typeof(LenientListConverter<FeishuUserContact>),
        typeof(LenientListConverter<FeishuUserName>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetFeishuUserIdsResponse))]
[JsonSerializable(typeof(BatchGetFeishuUserNamesResponse))]
[JsonSerializable(typeof(BatchGetFeishuUsersResponse))]
[JsonSerializable(typeof(GetFeishuUserResponse))]
internal sealed partial class FeishuUsersResponseJsonContext : JsonSerializerContext;
