// Derived: written from IFeishuReservesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(UpdateReserveRequest))]
[JsonSerializable(typeof(FeishuReserveMeetingSettings), GenerationMode = JsonSourceGenerationMode.Serialization)]
internal sealed partial class FeishuReservesRequestJsonContext : JsonSerializerContext;
