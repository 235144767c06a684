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
        typeof(LenientEnumConverter<FeishuParticipantStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientEnumConverter<MeetingInitialType>),
        typeof(LenientEnumConverter<ReserveCheckField>),
        typeof(LenientEnumConverter<ReserveCheckMode>),
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientEnumConverter<ReservePermission>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<ReserveAssignHost>),
        typeof(LenientListConverter<ReservedActionPermission>),
        typeof(LenientListConverter<ReservedPermissionChecker>),
        typeof(LenientListConverter<RoomReservation>),
    ])]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(FeishuTokenResponse))]
[JsonSerializable(typeof(GetActiveMeetingResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(ListRoomReservationsResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuResponseJsonContext : JsonSerializerContext;
