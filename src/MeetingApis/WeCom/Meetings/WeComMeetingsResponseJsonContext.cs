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
        typeof(LenientEnumConverter<WeComMeetingRemindScope>),
        typeof(LenientEnumConverter<WeComMeetingRepeatType>),
        typeof(LenientEnumConverter<WeComMeetingRepeatUntilType>),
        typeof(LenientEnumConverter<WeComWatermarkType>),
        typeof(LenientEnumConverter<WeComMeetingAttendeeStatus>),
        typeof(LenientEnumConverter<WeComMeetingStatus>),
        typeof(LenientEnumConverter<WeComMeetingType>),
        typeof(LenientEnumConverter<WeComSubMeetingStatus>),
        typeof(ItemListConverter<int, LenientInt32Converter>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<WeComMeetingInvitee>),
        typeof(LenientListConverter<WeComMeetingDevice>),
        typeof(LenientListConverter<WeComMeetingExternalUser>),
        typeof(LenientListConverter<WeComMeetingGuest>),
        typeof(LenientListConverter<WeComMeetingMember>),
        typeof(LenientListConverter<WeComMeetingSeriesPart>),
        typeof(LenientListConverter<WeComSubMeeting>),
    ])]
[JsonSerializable(typeof(CreateWeComMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListWeComMeetingGuestsResponse))]
[JsonSerializable(typeof(ListWeComMeetingIdsResponse))]
[JsonSerializable(typeof(ListWeComMeetingInviteesResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingResponse))]
internal sealed partial class WeComMeetingsResponseJsonContext : JsonSerializerContext;
