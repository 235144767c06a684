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
        typeof(LenientEnumConverter<FeishuMeetingInvitationStatus>),
        typeof(LenientEnumConverter<FeishuMeetingStatus>),
        typeof(LenientEnumConverter<FeishuMeetingParticipantStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientEnumConverter<ReserveMeetingInitialType>),
        typeof(LenientEnumConverter<ReserveCheckField>),
        typeof(LenientEnumConverter<ReserveCheckMode>),
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientEnumConverter<ReservePermission>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<Building>),
        typeof(LenientListConverter<BuildingCountry>),
        typeof(LenientListConverter<BuildingDistrict>),
        typeof(LenientListConverter<BuildingIds>),
        typeof(LenientListConverter<FeishuBuildingRoom>),
        typeof(LenientListConverter<FeishuBuildingRoomIds>),
        typeof(LenientListConverter<FeishuMeetingInvitation>),
        typeof(LenientListConverter<FeishuMeeting>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<FeishuRoom>),
        typeof(LenientListConverter<FeishuRoomDevice>),
        typeof(LenientListConverter<ReserveAssignHost>),
        typeof(LenientListConverter<ReserveActionPermissionInfo>),
        typeof(LenientListConverter<ReservePermissionCheckerInfo>),
        typeof(LenientListConverter<FeishuRoomEventSummary>),
        typeof(LenientListConverter<FeishuRoomEventSummaryError>),
        typeof(LenientListConverter<FeishuRoomLevel>),
        typeof(LenientListConverter<FeishuRoomBusyTime>),
        typeof(LenientListConverter<FeishuRoomReservation>),
        typeof(LenientListMapConverter<FeishuRoomBusyTime>),
    ])]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(BatchGetBuildingIdsResponse))]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomIdsResponse))]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomsResponse))]
[JsonSerializable(typeof(BatchGetBuildingsResponse))]
[JsonSerializable(typeof(FeishuOAuthResponse))]
[JsonSerializable(typeof(BatchGetFeishuRoomsResponse))]
[JsonSerializable(typeof(BatchGetFeishuRoomLevelsResponse))]
[JsonSerializable(typeof(FeishuTokenResponse))]
[JsonSerializable(typeof(GetActiveFeishuMeetingResponse))]
[JsonSerializable(typeof(GetFeishuMeetingResponse))]
[JsonSerializable(typeof(GetFeishuRoomResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(GetFeishuRoomEventSummariesResponse))]
[JsonSerializable(typeof(GetFeishuRoomFreeBusyResponse))]
[JsonSerializable(typeof(GetFeishuRoomLevelResponse))]
[JsonSerializable(typeof(InviteToFeishuMeetingResponse))]
[JsonSerializable(typeof(ListFeishuBuildingRoomsResponse))]
[JsonSerializable(typeof(ListBuildingsResponse))]
[JsonSerializable(typeof(ListBuildingCountriesResponse))]
[JsonSerializable(typeof(ListBuildingDistrictsResponse))]
[JsonSerializable(typeof(ListFeishuRoomsResponse))]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberResponse))]
[JsonSerializable(typeof(ListFeishuRoomLevelsResponse))]
[JsonSerializable(typeof(ListFeishuRoomReservationsResponse))]
[JsonSerializable(typeof(SearchFeishuRoomsResponse))]
[JsonSerializable(typeof(SearchFeishuRoomLevelsResponse))]
[JsonSerializable(typeof(SetFeishuMeetingHostResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuResponseJsonContext : JsonSerializerContext;
