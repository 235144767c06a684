using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The settings of a reserved one-to-one call.</summary>
public sealed record ReserveCallSettingInfo
{
    /// <summary>The person who is rung.</summary>
    [JsonPropertyName("callee")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCalleeInfo>))]
    public ReserveCalleeInfo? Callee { get; init; }
}
