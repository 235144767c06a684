using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MeetingApis.Internal;

/// <summary>What is sent to and read from operations that have no records.</summary>
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class MeetingRequestJsonContext : JsonSerializerContext;
