// Derived: written from IWeComMeetingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ItemListConverter<int, LenientInt32Converter>),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<WeComMeetingAttendeeStatus>),
        typeof(LenientEnumConverter<WeComMeetingRemindScope>),
        typeof(LenientEnumConverter<WeComMeetingRepeatType>),
        typeof(LenientEnumConverter<WeComMeetingRepeatUntilType>),
        typeof(LenientEnumConverter<WeComMeetingStatus>),
        typeof(LenientEnumConverter<WeComMeetingType>),
        typeof(LenientEnumConverter<WeComSubMeetingStatus>),
        typeof(LenientEnumConverter<WeComWatermarkType>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<WeComMeetingDevice>),
        typeof(LenientListConverter<WeComMeetingExternalUser>),
        typeof(LenientListConverter<WeComMeetingGuest>),
        typeof(LenientListConverter<WeComMeetingInvitee>),
        typeof(LenientListConverter<WeComMeetingMember>),
        typeof(LenientListConverter<WeComMeetingSeriesPart>),
        typeof(LenientListConverter<WeComSubMeeting>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(CreateWeComMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListWeComMeetingGuestsResponse))]
[JsonSerializable(typeof(ListWeComMeetingIdsResponse))]
[JsonSerializable(typeof(ListWeComMeetingInviteesResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingResponse))]
internal sealed partial class WeComMeetingsResponseJsonContext : JsonSerializerContext;
