using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The base of the events of calendars.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/97728">The vendor's page</seealso>
public abstract record WeComCalendarEvent : WeComEvent
{
    private protected WeComCalendarEvent()
    {
    }

    /// <summary>The user id of the member who did it.</summary>
    [JsonPropertyName("FromUserName")]
    public string? OperatorUserId { get; init; }

    /// <summary>The id of the calendar.</summary>
    [JsonPropertyName("CalId")]
    public string? CalendarId { get; init; }
}
