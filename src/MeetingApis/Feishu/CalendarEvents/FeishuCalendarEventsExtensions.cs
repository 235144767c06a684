using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuCalendarEventsApi"/>.</summary>
public static class FeishuCalendarEventsExtensions
{
    private const int DefaultPage = 500;

    /// <summary>Reads the events of a calendar, page by page, as they are enumerated.</summary>
    /// <remarks>
    /// Set <see cref="ListFeishuCalendarEventsRequest.AnchorTime"/>: Feishu says only then where the next page is. A list
    /// without it ends with a <see cref="MeetingProtocolException"/> if it does not fit on one page. So does a period
    /// whose page is full, after the events of that page: Feishu silently leaves out what does not fit, and does not tell
    /// such a page from one that just fits. Ask for a shorter period, or a larger
    /// <see cref="ListFeishuCalendarEventsRequest.PageSize"/>. The
    /// enumeration passes over <see cref="ListFeishuCalendarEventsResponse.SyncToken"/>; to get it, read the pages yourself.
    /// </remarks>
    /// <param name="api">The API to read from.</param>
    /// <param name="calendarId">The calendar's id.</param>
    /// <param name="request">The events to read. A <see cref="ListFeishuCalendarEventsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The events, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, filled the only page of a period, or sent a row
    /// that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuCalendarEventsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// var request = new ListFeishuCalendarEventsRequest { AnchorTime = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(8)) };
    /// await foreach (FeishuCalendarEvent happening in feishu.CalendarEvents.EnumerateAsync(calendarId, request))
    /// {
    ///     Console.WriteLine($"{happening.StartTime?.Timestamp} {happening.Summary}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<FeishuCalendarEvent> EnumerateAsync(this IFeishuCalendarEventsApi api, string calendarId, ListFeishuCalendarEventsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.CalendarEvents.Operation(nameof(IFeishuCalendarEventsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuCalendarEventsResponse page = await api.ListAsync(calendarId, request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                bool mayBeCut = request.StartTime is not null && page.Items.Count >= (request.PageSize ?? DefaultPage);
                return mayBeCut
                    ? new Page<FeishuCalendarEvent>(page, page.Items, HasMore: true, Token: null)
                    : new Page<FeishuCalendarEvent>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
