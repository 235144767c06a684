using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Further properties of a calendar event.</summary>
public sealed record DingTalkCalendarExtendedProperties
{
    /// <summary>Those that all people see. Null when DingTalk sent none.</summary>
    [JsonPropertyName("sharedProperties")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarSharedProperties>))]
    public DingTalkCalendarSharedProperties? SharedProperties { get; init; }

    /// <summary>Those of the person whose calendar was read. Only the view of a calendar has them.</summary>
    [JsonPropertyName("privateProperties")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarPrivateProperties>))]
    public DingTalkCalendarPrivateProperties? PrivateProperties { get; init; }
}
