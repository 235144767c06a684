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
        typeof(LenientEnumConverter<WeComEnterMuteMode>),
        typeof(LenientEnumConverter<WeComMeetingRemindScope>),
        typeof(LenientEnumConverter<WeComMeetingRepeatType>),
        typeof(LenientEnumConverter<WeComMeetingRepeatUntilType>),
        typeof(LenientEnumConverter<WeComWatermarkType>),
        typeof(LenientEnumConverter<WeComMeetingAttendeeStatus>),
        typeof(LenientEnumConverter<WeComMeetingRoomBookingStatus>),
        typeof(LenientEnumConverter<WeComMeetingStatus>),
        typeof(LenientEnumConverter<WeComMeetingType>),
        typeof(LenientEnumConverter<WeComSubMeetingStatus>),
        typeof(ItemListConverter<int, LenientInt32Converter>),
        typeof(ItemListConverter<WeComMeetingRoomEquipment, LenientEnumConverter<WeComMeetingRoomEquipment>>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<WeComMeetingInvitee>),
        typeof(LenientListConverter<WeComMeetingDevice>),
        typeof(LenientListConverter<WeComMeetingExternalUser>),
        typeof(LenientListConverter<WeComMeetingGuest>),
        typeof(LenientListConverter<WeComMeetingMember>),
        typeof(LenientListConverter<WeComMeetingRoom>),
        typeof(LenientListConverter<WeComMeetingRoomBooking>),
        typeof(LenientListConverter<WeComMeetingRoomBookings>),
        typeof(LenientListConverter<WeComMeetingSeriesPart>),
        typeof(LenientListConverter<WeComSubMeeting>),
    ])]
[JsonSerializable(typeof(CreateWeComMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListWeComMeetingIdsResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingResponse))]
[JsonSerializable(typeof(ListWeComMeetingInviteesResponse))]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsResponse))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomSeriesResponse))]
[JsonSerializable(typeof(WeComPermanentCodeResponse))]
[JsonSerializable(typeof(WeComTokenResponse))]
internal sealed partial class WeComResponseJsonContext : JsonSerializerContext;
