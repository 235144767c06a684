// Derived: written from IFeishuMeetingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InviteToFeishuMeetingRequest))]
[JsonSerializable(typeof(RemoveFeishuMeetingParticipantsRequest))]
[JsonSerializable(typeof(SetFeishuMeetingHostRequest))]
[JsonSerializable(typeof(GetFeishuMeetingRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListFeishuMeetingsByNumberRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuMeetingsRequestJsonContext : JsonSerializerContext;
