using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The base of the events of schedules.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97731">The vendor's page</seealso>
public abstract record WeComScheduleEvent : WeComEvent
{
    private protected WeComScheduleEvent()
    {
    }

    /// <summary>The user id of the member who did it.</summary>
    [JsonPropertyName("FromUserName")]
    public string? OperatorUserId { get; init; }

    /// <summary>The id of the calendar.</summary>
    [JsonPropertyName("CalId")]
    public string? CalendarId { get; init; }

    /// <summary>The id of the schedule.</summary>
    [JsonPropertyName("ScheduleId")]
    public string? ScheduleId { get; init; }
}
