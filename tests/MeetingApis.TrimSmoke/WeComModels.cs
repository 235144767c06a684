using System.Text.Json.Serialization;
using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UpdateMeetingRequest))]
[JsonSerializable(typeof(UpdateMeetingResponse))]
internal sealed partial class WeComModels : JsonSerializerContext;
