// Derived: written from IDingTalkUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetDingTalkUserIdByMobileRequest))]
[JsonSerializable(typeof(GetDingTalkUserIdByUnionIdRequest))]
[JsonSerializable(typeof(GetDingTalkUserRequest))]
internal sealed partial class DingTalkUsersRequestJsonContext : JsonSerializerContext;
