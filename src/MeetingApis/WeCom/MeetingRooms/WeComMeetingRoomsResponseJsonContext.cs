// Derived: written from IWeComMeetingRoomsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ItemListConverter<WeComMeetingRoomEquipment, LenientEnumConverter<WeComMeetingRoomEquipment>>),
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComMeetingRoom>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
internal sealed partial class WeComMeetingRoomsResponseJsonContext : JsonSerializerContext;
