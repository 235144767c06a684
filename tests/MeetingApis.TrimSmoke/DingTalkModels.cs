using System.Text.Json.Serialization;
using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UpdateScheduleConferenceRequest))]
internal sealed partial class DingTalkModels : JsonSerializerContext;
