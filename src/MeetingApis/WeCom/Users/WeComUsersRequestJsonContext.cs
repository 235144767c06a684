// Derived: written from IWeComUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetWeComUserIdByEmailRequest))]
[JsonSerializable(typeof(GetWeComUserIdByMobileRequest))]
[JsonSerializable(typeof(ListWeComUserIdsRequest))]
[JsonSerializable(typeof(ToWeComOpenIdsRequest))]
[JsonSerializable(typeof(ToWeComUserIdsRequest))]
[JsonSerializable(typeof(GetWeComUserRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class WeComUsersRequestJsonContext : JsonSerializerContext;
