using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The answer of a meeting room.</summary>
public sealed record RespondForDingTalkCalendarEventRoomRequest
{
    /// <summary>The answer. DingTalk documents no values; those of an event's rooms are <c>accepted</c>, <c>declined</c> and <c>tentative</c>. Null is not sent.</summary>
    [JsonPropertyName("responseStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarResponseStatus>))]
    public DingTalkCalendarResponseStatus? ResponseStatus { get; init; }
}
