using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The state of a person's account.</summary>
public sealed record FeishuUserStatus
{
    /// <summary>Whether the account is suspended (暂停).</summary>
    [JsonPropertyName("is_frozen")]
    public bool? IsFrozen { get; init; }

    /// <summary>Whether the person has left the organisation (离职).</summary>
    [JsonPropertyName("is_resigned")]
    public bool? IsResigned { get; init; }

    /// <summary>Whether the account is activated.</summary>
    [JsonPropertyName("is_activated")]
    public bool? IsActivated { get; init; }

    /// <summary>Whether the person left of its own accord (主动退出). After a while this becomes <see cref="IsResigned"/>.</summary>
    [JsonPropertyName("is_exited")]
    public bool? IsExited { get; init; }

    /// <summary>Whether the person was invited and has not confirmed yet.</summary>
    [JsonPropertyName("is_unjoin")]
    public bool? IsUnjoin { get; init; }
}
