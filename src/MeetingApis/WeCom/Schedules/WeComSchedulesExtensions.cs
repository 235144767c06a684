using System.Globalization;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>Extension methods for <see cref="IWeComSchedulesApi"/>.</summary>
public static class WeComSchedulesExtensions
{
    /// <summary>Reads the schedules of a calendar, page by page, as they are enumerated.</summary>
    /// <remarks>WeCom counts its pages by position. A schedule that is created or deleted meanwhile may move another one, which then comes twice or not at all.</remarks>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The calendar whose schedules to list. A <see cref="ListWeComSchedulesRequest.Offset"/> skips as many.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The schedules, with those that are cancelled. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">WeCom sent a schedule that cannot be read. Continuing would lose it.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComSchedulesApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (WeComSchedule schedule in wecom.Schedules.EnumerateAsync(new ListWeComSchedulesRequest { CalendarId = calendarId }))
    /// {
    ///     Console.WriteLine($"{schedule.StartTime} {schedule.Summary}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<WeComSchedule> EnumerateAsync(this IWeComSchedulesApi api, ListWeComSchedulesRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            WeComResources.Schedules.Operation(nameof(IWeComSchedulesApi.ListAsync)),
            request.Offset?.ToString(CultureInfo.InvariantCulture),
            async (position, cancellation) =>
            {
                int? offset = position is null ? null : int.Parse(position, CultureInfo.InvariantCulture);
                ListWeComSchedulesResponse page = await api.ListAsync(request with { Offset = offset }, cancellation).ConfigureAwait(false);
                string next = ((offset ?? 0) + page.Items.Count).ToString(CultureInfo.InvariantCulture);
                return new Page<WeComSchedule>(page, page.Items, page.Items.Count > 0, next);
            },
            cancellationToken);
    }
}
