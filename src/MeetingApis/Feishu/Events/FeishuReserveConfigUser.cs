using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A person whom limits on reservations name.</summary>
public sealed record FeishuReserveConfigUser
{
    /// <summary>The ids. Null when Feishu does not say.</summary>
    [JsonPropertyName("user_id")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUserIds>))]
    public FeishuEventUserIds? UserId { get; init; }
}
