using System.Text.Json.Serialization;

namespace MeetingApis.Scheduling.Internal;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(MeetingReferenceData))]
[JsonSerializable(typeof(KeyRecord))]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
