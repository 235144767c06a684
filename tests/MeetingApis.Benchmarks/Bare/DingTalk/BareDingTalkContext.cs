using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareConferenceUpdate))]
[JsonSerializable(typeof(BareDingTalkCredentials))]
[JsonSerializable(typeof(BareDingTalkToken))]
[JsonSerializable(typeof(BareDingTalkVerdict))]
internal sealed partial class BareDingTalkContext : JsonSerializerContext;
