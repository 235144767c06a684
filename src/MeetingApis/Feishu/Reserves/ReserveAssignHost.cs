using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A designated host.</summary>
public sealed partial record ReserveAssignHost
{
    /// <summary>
    /// The host's kind. Only a <see cref="FeishuUserType.FeishuUser"/> of the same organisation can be a host. Null means
    /// that kind, or in a response that the kind cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>The host's user id, of the call's user id type.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }
}
