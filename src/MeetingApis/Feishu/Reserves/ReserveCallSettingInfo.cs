using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The settings that a reserved one-to-one call has.</summary>
public sealed record ReserveCallSettingInfo
{
    /// <summary>Who is rung.</summary>
    [JsonPropertyName("callee")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCalleeInfo>))]
    public ReserveCalleeInfo? Callee { get; init; }
}
