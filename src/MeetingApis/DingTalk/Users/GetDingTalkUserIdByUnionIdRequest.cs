using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The union id of the person to find.</summary>
public sealed partial record GetDingTalkUserIdByUnionIdRequest
{
    /// <summary>The union id (<c>unionid</c>), as this developer's apps know it.</summary>
    [JsonPropertyName("unionid")]
    public required string UnionId { get; init; }
}
