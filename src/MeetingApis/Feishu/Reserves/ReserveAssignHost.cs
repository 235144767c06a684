using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A designated host.</summary>
public sealed partial record ReserveAssignHost
{
    /// <summary>The host's kind: only <see cref="FeishuUserType.FeishuUser"/> of the same organisation can be one. Null is the same.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>The host's user id, of the kind that the call names.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
