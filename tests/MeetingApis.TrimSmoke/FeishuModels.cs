using System.Text.Json.Serialization;
using MeetingApis.Feishu;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(ApplyReserveResponse))]
[JsonSerializable(typeof(GetActiveMeetingResponse))]
[JsonSerializable(typeof(GetReserveResponse))]
[JsonSerializable(typeof(ListRoomReservationsResponse))]
[JsonSerializable(typeof(ReplyRoomInstanceRequest))]
[JsonSerializable(typeof(UpdateReserveRequest))]
[JsonSerializable(typeof(UpdateReserveResponse))]
internal sealed partial class FeishuModels : JsonSerializerContext;
