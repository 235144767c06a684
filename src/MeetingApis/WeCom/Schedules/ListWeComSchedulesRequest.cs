using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The calendar whose schedules to list.</summary>
public sealed partial record ListWeComSchedulesRequest
{
    /// <summary>The calendar's id. This app must have created the calendar.</summary>
    [JsonPropertyName("cal_id")]
    public required string CalendarId { get; init; }

    /// <summary>The number of schedules to skip, which is where the page begins. Null means 0.</summary>
    [JsonPropertyName("offset")]
    public int? Offset { get; init; }

    /// <summary>Schedules per page, 1 to 1,000; the same for all pages. Null means 500.</summary>
    [JsonPropertyName("limit")]
    public int? PageSize { get; init; }
}
