using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetVideoConferencesRequest))]
[JsonSerializable(typeof(CancelScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateVideoConferenceRequest))]
[JsonSerializable(typeof(DingTalkOAuthRequest))]
[JsonSerializable(typeof(DingTalkTokenRequest))]
[JsonSerializable(typeof(ListDingTalkRoomsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UpdateScheduleConferenceRequest))]
internal sealed partial class DingTalkJsonContext : JsonSerializerContext;
