using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Extension methods for <see cref="IDingTalkCalendarEventsApi"/>.</summary>
public static class DingTalkCalendarEventsExtensions
{
    /// <summary>Reads the events in a calendar, page by page, as they are enumerated.</summary>
    /// <remarks>
    /// The token for reading later changes (<see cref="ListDingTalkCalendarEventsResponse.SyncToken"/>) comes with the last
    /// page and is not returned here: read the pages with <see cref="IDingTalkCalendarEventsApi.ListAsync"/> if you need it.
    /// </remarks>
    /// <param name="api">The API to read from.</param>
    /// <param name="unionId">The union id of the person whose calendar is read. It is not a user id.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="request">The period. A <see cref="ListDingTalkCalendarEventsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The events. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkCalendarEventsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// var request = new ListDingTalkCalendarEventsRequest { TimeMin = start, TimeMax = start.AddDays(7) };
    /// await foreach (DingTalkCalendarEvent happening in dingtalk.CalendarEvents.EnumerateAsync(unionId, "primary", request))
    /// {
    ///     Console.WriteLine($"{happening.Start?.Time} {happening.Summary}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<DingTalkCalendarEvent> EnumerateAsync(this IDingTalkCalendarEventsApi api, string unionId, string calendarId, ListDingTalkCalendarEventsRequest request, CancellationToken cancellationToken = default)
    {
        Check(api, unionId, calendarId, request);
        return Paging.EnumerateAsync(
            DingTalkResources.CalendarEvents.Operation(nameof(IDingTalkCalendarEventsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListDingTalkCalendarEventsResponse page = await api.ListAsync(unionId, calendarId, request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<DingTalkCalendarEvent>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>Reads a period of a calendar with each event of a series by itself, page by page, as it is enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="unionId">The union id of the person whose calendar is read. It is not a user id.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="request">The period. A <see cref="ListDingTalkCalendarEventViewRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The events. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkCalendarEventsApi.ListViewAsync"/>.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// var request = new ListDingTalkCalendarEventViewRequest { TimeMin = start, TimeMax = start.AddDays(7) };
    /// await foreach (DingTalkCalendarEvent happening in dingtalk.CalendarEvents.EnumerateViewAsync(unionId, "primary", request))
    /// {
    ///     Console.WriteLine($"{happening.Start?.Time} {happening.Summary}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<DingTalkCalendarEvent> EnumerateViewAsync(this IDingTalkCalendarEventsApi api, string unionId, string calendarId, ListDingTalkCalendarEventViewRequest request, CancellationToken cancellationToken = default)
    {
        Check(api, unionId, calendarId, request);
        return Paging.EnumerateAsync(
            DingTalkResources.CalendarEvents.Operation(nameof(IDingTalkCalendarEventsApi.ListViewAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListDingTalkCalendarEventViewResponse page = await api.ListViewAsync(unionId, calendarId, request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<DingTalkCalendarEvent>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }

    private static void Check(IDingTalkCalendarEventsApi api, string unionId, string calendarId, object request)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(unionId);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        ArgumentNullException.ThrowIfNull(request);
    }
}
