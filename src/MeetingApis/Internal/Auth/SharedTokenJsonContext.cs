using System.Text.Json.Serialization;

namespace MeetingApis.Internal;

[JsonSerializable(typeof(SharedToken))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class SharedTokenJsonContext : JsonSerializerContext;
