using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>vc.reserve_config.updated_v1</c>: the limits on reservations of a room or level were changed. The event holds them as they are now.</summary>
public sealed record FeishuReserveConfigUpdated : FeishuEvent
{
    /// <summary>The id of the room or level.</summary>
    [JsonPropertyName("scope_id")]
    public string? ScopeId { get; init; }

    /// <summary>Whether that is a room or a level.</summary>
    [JsonPropertyName("scope_type")]
    public FeishuReserveConfigScope? ScopeType { get; init; }

    /// <summary>Which reservations need approval. Null when Feishu does not say.</summary>
    [JsonPropertyName("approve_config")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuReserveApprovalConfig>))]
    public FeishuReserveApprovalConfig? Approval { get; init; }

    /// <summary>When the room can be reserved. Null when Feishu does not say.</summary>
    [JsonPropertyName("time_config")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuReserveTimeConfig>))]
    public FeishuReserveTimeConfig? Times { get; init; }

    /// <summary>Who can reserve it. Null when Feishu does not say.</summary>
    [JsonPropertyName("reserve_scope_config")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuReserveScopeConfig>))]
    public FeishuReserveScopeConfig? Users { get; init; }
}
