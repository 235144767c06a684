using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareMeetingAnswer))]
[JsonSerializable(typeof(BareMeetingUpdate))]
[JsonSerializable(typeof(BareWeComToken))]
internal sealed partial class BareWeComContext : JsonSerializerContext;
