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
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<RoomReservation>),
    ])]
[JsonSerializable(typeof(FeishuTokenResponse))]
[JsonSerializable(typeof(ListRoomReservationsResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuResponseJsonContext : JsonSerializerContext;
