using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// How requests are written: what is null is not sent. What stands inside of a request and has no converter of its own is
/// written on the fast path alone: the metadata, which nobody reads, took a quarter of the time to the first answer.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(BatchGetBuildingIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomIdsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetFeishuBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetFeishuRoomsRequest))]
[JsonSerializable(typeof(BatchGetFeishuRoomLevelsRequest))]
[JsonSerializable(typeof(FeishuOAuthRequest))]
[JsonSerializable(typeof(FeishuTokenRequest))]
[JsonSerializable(typeof(GetFeishuMeetingRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GetFeishuRoomEventSummariesRequest))]
[JsonSerializable(typeof(GetFeishuRoomFreeBusyRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InviteToFeishuMeetingRequest))]
[JsonSerializable(typeof(ListFeishuBuildingRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListBuildingsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuRoomReservationsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplyFeishuRoomInstanceRequest))]
[JsonSerializable(typeof(ReserveMeetingSettings), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SearchFeishuRoomsRequest))]
[JsonSerializable(typeof(SearchFeishuRoomLevelsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SetFeishuMeetingHostRequest))]
[JsonSerializable(typeof(UpdateReserveRequest))]
internal sealed partial class FeishuJsonContext : JsonSerializerContext;
