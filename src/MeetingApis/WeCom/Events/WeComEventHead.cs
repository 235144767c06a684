using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>What every event of WeCom says about itself. All of it is part of what WeCom encrypted.</summary>
internal sealed record WeComEventHead
{
    [JsonPropertyName("ToUserName")]
    public string? ToUserName { get; init; }

    [JsonPropertyName("AgentID")]
    public string? AgentId { get; init; }

    [JsonPropertyName("MsgType")]
    public string? MessageType { get; init; }

    [JsonPropertyName("Event")]
    public string? Event { get; init; }

    [JsonPropertyName("ChangeType")]
    public string? ChangeType { get; init; }

    [JsonPropertyName("CreateTime")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>The name of what WeCom tells an app about itself, in place of <see cref="Event"/>.</summary>
    [JsonPropertyName("InfoType")]
    public string? InfoType { get; init; }

    [JsonPropertyName("TimeStamp")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? TimeStamp { get; init; }

    [JsonPropertyName("SuiteId")]
    public string? SuiteId { get; init; }

    [JsonPropertyName("AuthCorpId")]
    public string? AuthorizedCorpId { get; init; }

    [JsonPropertyName("CorpId")]
    public string? CorpId { get; init; }

    public EventEnvelope ToEnvelope(string eventId)
    {
        string name = Some(Event) ?? Some(InfoType) ?? Some(MessageType) ?? "";
        return new EventEnvelope
        {
            EventId = eventId,
            EventType = Some(ChangeType) is { } change ? $"{name}.{change}" : name,
            EventTime = CreateTime ?? TimeStamp,
            AppId = Some(SuiteId) ?? Some(AgentId),
            Tenant = Some(AuthorizedCorpId) ?? Some(CorpId) ?? Some(ToUserName),
        };
    }

    private static string? Some(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
