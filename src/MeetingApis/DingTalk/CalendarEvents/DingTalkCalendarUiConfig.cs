using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether DingTalk shows one part of an event's page. A change of an event needs both fields.</summary>
public sealed partial record DingTalkCalendarUiConfig
{
    /// <summary>The part of the page.</summary>
    [JsonPropertyName("uiName")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarUiName>))]
    public DingTalkCalendarUiName? UiName { get; init; }

    /// <summary>Whether it is shown.</summary>
    [JsonPropertyName("uiStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarUiStatus>))]
    public DingTalkCalendarUiStatus? UiStatus { get; init; }
}
