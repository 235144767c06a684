using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Settings of a one-to-one call.</summary>
public sealed partial record ReserveCallSetting
{
    /// <summary>The person to ring.</summary>
    [JsonPropertyName("callee")]
    public required ReserveCallee Callee { get; init; }
}
