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
        typeof(LenientEnumConverter<EnterMuteMode>),
        typeof(LenientEnumConverter<MeetingRemindScope>),
        typeof(LenientEnumConverter<MeetingRepeatType>),
        typeof(LenientEnumConverter<MeetingRepeatUntilType>),
        typeof(LenientEnumConverter<WatermarkType>),
        typeof(LenientEnumConverter<WeComAttendeeStatus>),
        typeof(LenientEnumConverter<WeComMeetingRoomBookingStatus>),
        typeof(LenientEnumConverter<WeComMeetingStatus>),
        typeof(LenientEnumConverter<WeComMeetingType>),
        typeof(LenientEnumConverter<WeComSubMeetingStatus>),
        typeof(ItemListConverter<int, LenientInt32Converter>),
        typeof(ItemListConverter<WeComMeetingRoomEquipment, LenientEnumConverter<WeComMeetingRoomEquipment>>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<WeComInvitee>),
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
[JsonSerializable(typeof(CreateMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListMeetingIdsResponse))]
[JsonSerializable(typeof(UpdateMeetingResponse))]
[JsonSerializable(typeof(ListMeetingInviteesResponse))]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
[JsonSerializable(typeof(ListMeetingRoomBookingsResponse))]
[JsonSerializable(typeof(GetMeetingRoomBookingResponse))]
[JsonSerializable(typeof(BookMeetingRoomResponse))]
[JsonSerializable(typeof(BookMeetingRoomSeriesResponse))]
[JsonSerializable(typeof(WeComPermanentCodeResponse))]
[JsonSerializable(typeof(WeComTokenResponse))]
internal sealed partial class WeComResponseJsonContext : JsonSerializerContext;
