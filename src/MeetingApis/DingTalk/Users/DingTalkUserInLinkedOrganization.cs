using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person in another organisation.</summary>
public sealed record DingTalkUserInLinkedOrganization
{
    /// <summary>The person's user id there.</summary>
    [JsonPropertyName("userid")]
    public string? UserId { get; init; }

    /// <summary>The organisation's id.</summary>
    [JsonPropertyName("corp_id")]
    public string? CorpId { get; init; }
}
