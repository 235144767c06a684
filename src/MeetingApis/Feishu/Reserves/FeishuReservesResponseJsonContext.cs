// Derived: written from IFeishuReservesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<FeishuMeetingParticipantStatus>),
        typeof(LenientEnumConverter<FeishuMeetingStatus>),
        typeof(LenientEnumConverter<FeishuReserveMeetingInitialType>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientEnumConverter<ReserveCheckField>),
        typeof(LenientEnumConverter<ReserveCheckMode>),
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientEnumConverter<ReservePermission>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<ReserveActionPermissionInfo>),
        typeof(LenientListConverter<ReserveAssignHost>),
        typeof(LenientListConverter<ReservePermissionCheckerInfo>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(GetActiveFeishuMeetingResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuReservesResponseJsonContext : JsonSerializerContext;
