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
        typeof(LenientEnumConverter<FeishuMeetingStatus>),
        typeof(LenientEnumConverter<FeishuMeetingParticipantStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientEnumConverter<FeishuReserveMeetingInitialType>),
        typeof(LenientEnumConverter<ReserveCheckField>),
        typeof(LenientEnumConverter<ReserveCheckMode>),
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientEnumConverter<ReservePermission>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<ReserveAssignHost>),
        typeof(LenientListConverter<ReserveActionPermissionInfo>),
        typeof(LenientListConverter<ReservePermissionCheckerInfo>),
    ])]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(GetActiveFeishuMeetingResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuReservesResponseJsonContext : JsonSerializerContext;
