using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What became of the invitation of one user.</summary>
public sealed record FeishuMeetingInvitation
{
    /// <summary>The user's id, of the kind that the call names.</summary>
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
