using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareFeishuCredentials))]
[JsonSerializable(typeof(BareFeishuEnvelope<BareEventAnswer>))]
[JsonSerializable(typeof(BareFeishuEnvelope<BareFullReserveAnswer>))]
[JsonSerializable(typeof(BareFeishuEnvelope<BareReservationPage>))]
[JsonSerializable(typeof(BareFeishuEnvelope<BareReserveAnswer>))]
[JsonSerializable(typeof(BareFeishuToken))]
[JsonSerializable(typeof(BareFeishuVerdict))]
[JsonSerializable(typeof(BareFullReserveUpdate))]
[JsonSerializable(typeof(BareNewEvent))]
[JsonSerializable(typeof(BareReserveUpdate))]
[JsonSerializable(typeof(BareRoomReply))]
internal sealed partial class BareFeishuContext : JsonSerializerContext;
