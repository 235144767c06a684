using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Tests.WireMock;

/// <summary>
/// Reads the mapping format; a member that the records do not have is an error. Generated, because a trimmed program
/// reads the files too.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(Mapping))]
[JsonSerializable(typeof(MappingFile.Several))]
internal sealed partial class MappingJsonContext : JsonSerializerContext;
