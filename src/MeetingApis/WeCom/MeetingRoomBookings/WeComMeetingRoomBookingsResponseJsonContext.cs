// Derived: written from IWeComMeetingRoomBookingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<WeComMeetingRoomBookingStatus>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComMeetingRoomBooking>),
        typeof(LenientListConverter<WeComMeetingRoomBookings>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BookWeComMeetingRoomResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomSeriesResponse))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsResponse))]
internal sealed partial class WeComMeetingRoomBookingsResponseJsonContext : JsonSerializerContext;
