using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The result of one user's invitation.</summary>
public sealed record FeishuMeetingInvitation
{
    /// <summary>The user's id, of the call's user id type.</summary>
    [JsonPropertyName("id")]
    [NeverNull]
    public string? Id { get; init; }

    /// <summary>The user's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>Whether the user was invited.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(PromisedConverter<FeishuMeetingInvitationStatus, LenientEnumConverter<FeishuMeetingInvitationStatus>>))]
    [NeverNull]
    public FeishuMeetingInvitationStatus? Status { get; init; }
}
