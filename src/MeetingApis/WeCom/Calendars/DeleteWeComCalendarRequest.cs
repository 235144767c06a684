using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The calendar to delete.</summary>
public sealed partial record DeleteWeComCalendarRequest
{
    /// <summary>The calendar's id. The app's default calendar cannot be deleted.</summary>
    [JsonPropertyName("cal_id")]
    public required string CalendarId { get; init; }
}
