using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A period in which an event occupies a person or a room.</summary>
public sealed record FeishuBusyTime
{
    /// <summary>When the period begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, Rfc3339Converter>))]
    [NeverNull]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the period ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, Rfc3339Converter>))]
    [NeverNull]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>What the person answered to the event. Null unless <see cref="ListFeishuFreeBusyRequest.NeedRsvpStatus"/> asked for it.</summary>
    [JsonPropertyName("rsvp_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventRsvpStatus>))]
    public FeishuCalendarEventRsvpStatus? RsvpStatus { get; init; }
}
