using Refit;

namespace MeetingApis.DingTalk;

/// <summary>How much of a calendar event to read.</summary>
public sealed partial record GetDingTalkCalendarEventRequest
{
    /// <summary>The largest number of people to return, at most 500. Null means 100.</summary>
    [AliasAs("maxAttendees")]
    public int? MaxAttendees { get; init; }
}
