using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested person.</summary>
public sealed record GetFeishuUserResponse : MeetingResponse
{
    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuUser>))]
    public FeishuUser? User { get; init; }
}
