using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

[JsonSerializable(typeof(BareEncrypted))]
[JsonSerializable(typeof(BareMeetingStarted))]
[JsonSerializable(typeof(BareConferenceChanged))]
internal sealed partial class BareEventsContext : JsonSerializerContext;
