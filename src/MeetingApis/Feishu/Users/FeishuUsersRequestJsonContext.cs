// Derived: written from IFeishuUsersApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetFeishuUserIdsRequest))]
[JsonSerializable(typeof(BatchGetFeishuUserNamesRequest))]
[JsonSerializable(typeof(BatchGetFeishuUsersRequest), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class FeishuUsersRequestJsonContext : JsonSerializerContext;
