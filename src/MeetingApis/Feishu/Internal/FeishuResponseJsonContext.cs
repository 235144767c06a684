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
        typeof(LenientEnumConverter<FeishuInviteStatus>),
        typeof(LenientEnumConverter<FeishuMeetingStatus>),
        typeof(LenientEnumConverter<FeishuParticipantStatus>),
        typeof(LenientEnumConverter<FeishuUserType>),
        typeof(LenientEnumConverter<MeetingInitialType>),
        typeof(LenientEnumConverter<ReserveCheckField>),
        typeof(LenientEnumConverter<ReserveCheckMode>),
        typeof(LenientEnumConverter<ReserveExpireStatus>),
        typeof(LenientEnumConverter<ReservePermission>),
        typeof(LenientListConverter<string>),
        typeof(LenientListConverter<Building>),
        typeof(LenientListConverter<BuildingCountry>),
        typeof(LenientListConverter<BuildingDistrict>),
        typeof(LenientListConverter<BuildingIds>),
        typeof(LenientListConverter<BuildingRoom>),
        typeof(LenientListConverter<BuildingRoomIds>),
        typeof(LenientListConverter<FeishuInviteResult>),
        typeof(LenientListConverter<FeishuMeeting>),
        typeof(LenientListConverter<FeishuMeetingParticipant>),
        typeof(LenientListConverter<FeishuRoom>),
        typeof(LenientListConverter<FeishuRoomDevice>),
        typeof(LenientListConverter<ReserveAssignHost>),
        typeof(LenientListConverter<ReservedActionPermission>),
        typeof(LenientListConverter<ReservedPermissionChecker>),
        typeof(LenientListConverter<RoomEventSummary>),
        typeof(LenientListConverter<RoomEventSummaryError>),
        typeof(LenientListConverter<RoomLevel>),
        typeof(LenientListConverter<RoomBusyTime>),
        typeof(LenientListConverter<RoomReservation>),
        typeof(LenientListMapConverter<RoomBusyTime>),
    ])]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(BatchGetBuildingIdsResponse))]
[JsonSerializable(typeof(BatchGetBuildingRoomIdsResponse))]
[JsonSerializable(typeof(BatchGetBuildingRoomsResponse))]
[JsonSerializable(typeof(BatchGetBuildingsResponse))]
[JsonSerializable(typeof(FeishuOAuthResponse))]
[JsonSerializable(typeof(BatchGetFeishuRoomsResponse))]
[JsonSerializable(typeof(BatchGetRoomLevelsResponse))]
[JsonSerializable(typeof(FeishuTokenResponse))]
[JsonSerializable(typeof(GetActiveMeetingResponse))]
[JsonSerializable(typeof(GetFeishuMeetingResponse))]
[JsonSerializable(typeof(GetFeishuRoomResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(GetRoomEventSummariesResponse))]
[JsonSerializable(typeof(GetRoomFreeBusyResponse))]
[JsonSerializable(typeof(GetRoomLevelResponse))]
[JsonSerializable(typeof(InviteToMeetingResponse))]
[JsonSerializable(typeof(ListBuildingRoomsResponse))]
[JsonSerializable(typeof(ListBuildingsResponse))]
[JsonSerializable(typeof(ListCountriesResponse))]
[JsonSerializable(typeof(ListDistrictsResponse))]
[JsonSerializable(typeof(ListFeishuRoomsResponse))]
[JsonSerializable(typeof(ListMeetingsByNumberResponse))]
[JsonSerializable(typeof(ListRoomLevelsResponse))]
[JsonSerializable(typeof(ListRoomReservationsResponse))]
[JsonSerializable(typeof(SearchFeishuRoomsResponse))]
[JsonSerializable(typeof(SearchRoomLevelsResponse))]
[JsonSerializable(typeof(SetMeetingHostResponse))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuResponseJsonContext : JsonSerializerContext;
