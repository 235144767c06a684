using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// How requests are written: what is null is not sent. What stands inside of a request and has no converter of its own is
/// written on the fast path alone: the metadata, which nobody reads, took a quarter of the time to the first answer.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplyReserveRequest))]
[JsonSerializable(typeof(FeishuReserveMeetingSettings), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(UpdateReserveRequest))]
internal sealed partial class FeishuReservesRequestJsonContext : JsonSerializerContext;
