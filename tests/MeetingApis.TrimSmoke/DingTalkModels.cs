using System.Text.Json.Serialization;
using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CancelScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceSettingsResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
[JsonSerializable(typeof(UpdateScheduleConferenceRequest))]
internal sealed partial class DingTalkModels : JsonSerializerContext;
