using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// How requests are written: what is null is not sent. What stands inside of a request and has no converter of its own is
/// written on the fast path alone: the metadata, which nobody reads, took a quarter of the time to the first answer.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(BatchGetBuildingIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetBuildingRoomIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetFeishuRoomsRequest))]
[JsonSerializable(typeof(BatchGetRoomLevelsRequest))]
[JsonSerializable(typeof(FeishuOAuthRequest))]
[JsonSerializable(typeof(FeishuTokenRequest))]
[JsonSerializable(typeof(GetFeishuMeetingRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GetRoomEventSummariesRequest))]
[JsonSerializable(typeof(GetRoomFreeBusyRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InviteToMeetingRequest))]
[JsonSerializable(typeof(ListBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListMeetingsByNumberRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListRoomReservationsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplyRoomInstanceRequest))]
[JsonSerializable(typeof(ReserveMeetingSettings), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SearchFeishuRoomsRequest))]
[JsonSerializable(typeof(SearchRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetMeetingHostRequest))]
[JsonSerializable(typeof(UpdateReserveRequest))]
internal sealed partial class FeishuJsonContext : JsonSerializerContext;
