using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<FeishuUserGender>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<FeishuUser>),
        typeof(LenientListConverter<FeishuUserContact>),
        typeof(LenientListConverter<FeishuUserName>),
    ])]
[JsonSerializable(typeof(BatchGetFeishuUserIdsResponse))]
[JsonSerializable(typeof(BatchGetFeishuUserNamesResponse))]
[JsonSerializable(typeof(BatchGetFeishuUsersResponse))]
[JsonSerializable(typeof(GetFeishuUserResponse))]
internal sealed partial class FeishuUsersResponseJsonContext : JsonSerializerContext;
