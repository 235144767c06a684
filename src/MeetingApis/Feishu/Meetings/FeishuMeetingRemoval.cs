using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The result of removing one user.</summary>
public sealed record FeishuMeetingRemoval
{
    /// <summary>The user's id, of the call's user id type.</summary>
    [JsonPropertyName("id")]
    [NeverNull]
    public string? Id { get; init; }

    /// <summary>The user's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>Whether the user was removed.</summary>
    [JsonPropertyName("result")]
    [JsonConverter(typeof(PromisedConverter<FeishuMeetingRemovalResult, LenientEnumConverter<FeishuMeetingRemovalResult>>))]
    [NeverNull]
    public FeishuMeetingRemovalResult? Result { get; init; }
}
