using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The person to read.</summary>
public sealed partial record GetDingTalkUserRequest
{
    /// <summary>The person's user id (<c>userid</c>). It is not a union id: <see cref="IDingTalkUsersApi.GetIdByUnionIdAsync"/> finds the user id of one.</summary>
    [JsonPropertyName("userid")]
    public required string UserId { get; init; }

    /// <summary>The language of names. Null means Chinese.</summary>
    [JsonPropertyName("language")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkLanguage>))]
    public DingTalkLanguage? Language { get; init; }

    /// <summary>The sign-in name of an enterprise account that this organisation created. If it is set, DingTalk looks for it and ignores <see cref="UserId"/>.</summary>
    [JsonPropertyName("login_id")]
    public string? LoginId { get; init; }
}
