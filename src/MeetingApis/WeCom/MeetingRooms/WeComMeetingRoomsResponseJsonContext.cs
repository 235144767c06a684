using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientBooleanConverter),
        typeof(ItemListConverter<WeComMeetingRoomEquipment, LenientEnumConverter<WeComMeetingRoomEquipment>>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<WeComMeetingRoom>),
    ])]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
internal sealed partial class WeComMeetingRoomsResponseJsonContext : JsonSerializerContext;
