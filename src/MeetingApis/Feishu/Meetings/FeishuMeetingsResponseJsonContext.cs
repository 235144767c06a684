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
        typeof(LenientEnumConverter<FeishuMeetingParticipantStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<FeishuMeetingInvitation>),
        typeof(LenientListConverter<FeishuMeeting>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<FeishuMeetingRemoval>),
    ])]
[JsonSerializable(typeof(GetFeishuMeetingResponse))]
[JsonSerializable(typeof(InviteToFeishuMeetingResponse))]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberResponse))]
[JsonSerializable(typeof(RemoveFeishuMeetingParticipantsResponse))]
[JsonSerializable(typeof(SetFeishuMeetingHostResponse))]
internal sealed partial class FeishuMeetingsResponseJsonContext : JsonSerializerContext;
