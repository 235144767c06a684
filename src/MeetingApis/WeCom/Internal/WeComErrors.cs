namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class WeComErrors
{
    /// <summary>Too many calls within a minute or an hour. WeCom sends no header. A block lasts as long as the window that was filled: a minute, or else an hour.</summary>
    public static ErrorRow TooFrequent { get; } =
        new(WeComErrorCodes.FrequencyLimited, MeetingErrorCategory.RateLimit, FailureKind.Throttled) { Wait = TimeSpan.FromMinutes(1), WaitGrowsTo = TimeSpan.FromHours(1) };

    /// <summary>What every operation on rooms and bookings may answer.</summary>
    public static IEnumerable<ErrorRow> EveryRoomOperation() =>
    [
        new(WeComErrorCodes.MalformedRequest, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.ApiForbidden, MeetingErrorCategory.Permission) { Advice = "Add the app to those that may call the API of the meeting-room app; other kinds of apps cannot." },
    ];

    /// <summary>What every operation on calendars and schedules may answer.</summary>
    public static IEnumerable<ErrorRow> EveryCalendarOperation() =>
    [
        new(WeComErrorCodes.MalformedRequest, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.ApiForbidden, MeetingErrorCategory.Permission) { Advice = "Add a self-built app to those that may call the API of schedules; for a provider's app, have the organisation grant the permission for schedules." },
        new(WeComErrorCodes.CalendarOfAnotherApp, MeetingErrorCategory.Permission) { Advice = "An app may touch only the calendars and schedules that it created itself." },
    ];

    /// <summary>What an operation on one calendar, or in one, may answer.</summary>
    public static IEnumerable<ErrorRow> UnknownCalendar() =>
        ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.InvalidCalendarId, WeComErrorCodes.CalendarDeleted);
}
