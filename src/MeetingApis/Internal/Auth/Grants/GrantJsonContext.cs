using System.Text.Json.Serialization;

namespace MeetingApis.Internal;

/// <summary>How grants are written: what is null is left out.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredAuthCode[]))]
[JsonSerializable(typeof(StoredCorp))]
[JsonSerializable(typeof(StoredTicket))]
[JsonSerializable(typeof(StoredUser))]
internal sealed partial class GrantJsonContext : JsonSerializerContext;
