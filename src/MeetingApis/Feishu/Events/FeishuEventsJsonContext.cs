using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How events are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientStringConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientDoubleConverter),
        typeof(LenientBooleanConverter),
        typeof(LenientEnumConverter<FeishuEventUserType>),
        typeof(LenientEnumConverter<FeishuMeetingLeaveReason>),
        typeof(LenientEnumConverter<FeishuMeetingRole>),
        typeof(LenientEnumConverter<FeishuMeetingSecurityLevel>),
        typeof(LenientEnumConverter<FeishuMeetingSource>),
        typeof(LenientEnumConverter<FeishuMeetingSubtype>),
        typeof(LenientEnumConverter<FeishuReserveApprovalCondition>),
        typeof(LenientEnumConverter<FeishuReserveConfigScope>),
        typeof(LenientEnumConverter<FeishuWebinarType>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<FeishuCalendarEventRsvp>),
        typeof(LenientListConverter<FeishuEventUserIds>),
        typeof(LenientListConverter<FeishuReserveConfigDepartment>),
        typeof(LenientListConverter<FeishuReserveConfigUser>),
        typeof(LenientListConverter<FeishuRoomDevice>),
        typeof(LenientListConverter<FeishuThirdPartyRoomId>),
    ])]
[JsonSerializable(typeof(FeishuAllMeetingEnded))]
[JsonSerializable(typeof(FeishuAllMeetingStarted))]
[JsonSerializable(typeof(FeishuAppTicketIssued))]
[JsonSerializable(typeof(FeishuCalendarChanged))]
[JsonSerializable(typeof(FeishuCalendarEventChanged))]
[JsonSerializable(typeof(FeishuMeetingEnded))]
[JsonSerializable(typeof(FeishuMeetingJoined))]
[JsonSerializable(typeof(FeishuMeetingLeft))]
[JsonSerializable(typeof(FeishuMeetingRecordingEnded))]
[JsonSerializable(typeof(FeishuMeetingRecordingReady))]
[JsonSerializable(typeof(FeishuMeetingRecordingStarted))]
[JsonSerializable(typeof(FeishuMeetingRoomCreated))]
[JsonSerializable(typeof(FeishuMeetingRoomDeleted))]
[JsonSerializable(typeof(FeishuMeetingRoomStatusChanged))]
[JsonSerializable(typeof(FeishuMeetingRoomUpdated))]
[JsonSerializable(typeof(FeishuMeetingShareEnded))]
[JsonSerializable(typeof(FeishuMeetingShareStarted))]
[JsonSerializable(typeof(FeishuMeetingStarted))]
[JsonSerializable(typeof(FeishuReserveConfigUpdated))]
[JsonSerializable(typeof(FeishuRoomCreated))]
[JsonSerializable(typeof(FeishuRoomDeleted))]
[JsonSerializable(typeof(FeishuRoomLevelCreated))]
[JsonSerializable(typeof(FeishuRoomLevelDeleted))]
[JsonSerializable(typeof(FeishuRoomLevelUpdated))]
[JsonSerializable(typeof(FeishuRoomUpdated))]
[JsonSerializable(typeof(FeishuThirdPartyRoomEventChanged))]
[JsonSerializable(typeof(FeishuUserAccessTokenRevoked))]
internal sealed partial class FeishuEventsJsonContext : JsonSerializerContext;
