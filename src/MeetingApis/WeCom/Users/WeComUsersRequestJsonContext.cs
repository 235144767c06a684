using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetWeComUserIdByEmailRequest))]
[JsonSerializable(typeof(GetWeComUserIdByMobileRequest))]
[JsonSerializable(typeof(GetWeComUserRequest))]
[JsonSerializable(typeof(ListWeComUserIdsRequest))]
[JsonSerializable(typeof(ToWeComOpenIdsRequest))]
[JsonSerializable(typeof(ToWeComUserIdsRequest))]
internal sealed partial class WeComUsersRequestJsonContext : JsonSerializerContext;
