// Derived: written from IFeishuRoomReservationsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListFeishuRoomReservationsRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuRoomReservationsRequestJsonContext : JsonSerializerContext;
