// Derived: written from IFeishuMeetingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<FeishuMeetingParticipantStatus>),
        typeof(LenientEnumConverter<FeishuMeetingStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<FeishuMeeting>),
        typeof(LenientListConverter<FeishuMeetingInvitation>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<FeishuMeetingRemoval>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(GetFeishuMeetingResponse))]
[JsonSerializable(typeof(InviteToFeishuMeetingResponse))]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberResponse))]
[JsonSerializable(typeof(RemoveFeishuMeetingParticipantsResponse))]
[JsonSerializable(typeof(SetFeishuMeetingHostResponse))]
internal sealed partial class FeishuMeetingsResponseJsonContext : JsonSerializerContext;
