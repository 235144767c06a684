using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetFeishuMeetingRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InviteToFeishuMeetingRequest))]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RemoveFeishuMeetingParticipantsRequest))]
[JsonSerializable(typeof(SetFeishuMeetingHostRequest))]
internal sealed partial class FeishuMeetingsRequestJsonContext : JsonSerializerContext;
