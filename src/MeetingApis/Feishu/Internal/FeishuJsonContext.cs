using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(FeishuTokenRequest))]
[JsonSerializable(typeof(GetRoomEventSummariesRequest))]
[JsonSerializable(typeof(ReplyRoomInstanceRequest))]
[JsonSerializable(typeof(UpdateReserveRequest))]
internal sealed partial class FeishuJsonContext : JsonSerializerContext;
