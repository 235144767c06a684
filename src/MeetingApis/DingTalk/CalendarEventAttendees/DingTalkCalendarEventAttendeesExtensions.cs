using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Extension methods for <see cref="IDingTalkCalendarEventAttendeesApi"/>.</summary>
public static class DingTalkCalendarEventAttendeesExtensions
{
    /// <summary>Reads the people on an event, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="unionId">The union id of the person whose calendar is read. It is not a user id.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="pageSize">People per page, at most 500. Null means 100.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The people. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkCalendarEventAttendeesApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (DingTalkCalendarEventAttendeeInfo attendee in dingtalk.CalendarEventAttendees.EnumerateAsync(unionId, "primary", eventId))
    /// {
    ///     Console.WriteLine($"{attendee.DisplayName}: {attendee.ResponseStatus}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<DingTalkCalendarEventAttendeeInfo> EnumerateAsync(this IDingTalkCalendarEventAttendeesApi api, string unionId, string calendarId, string eventId, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(unionId);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        ArgumentException.ThrowIfNullOrEmpty(eventId);
        return Paging.EnumerateAsync(
            DingTalkResources.CalendarEventAttendees.Operation(nameof(IDingTalkCalendarEventAttendeesApi.ListAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListDingTalkCalendarEventAttendeesResponse page = await api.ListAsync(unionId, calendarId, eventId, new() { PageToken = pageToken, PageSize = pageSize }, cancellation).ConfigureAwait(false);
                return new Page<DingTalkCalendarEventAttendeeInfo>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }
}
