using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuMeetingsApi"/>.</summary>
public static class FeishuMeetingsExtensions
{
    /// <summary>Reads the meetings that used a meeting number, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The meeting number and the period. A <see cref="ListFeishuMeetingsByNumberRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The meetings in brief, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuMeetingsApi.ListByNumberAsync"/>.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// var request = new ListFeishuMeetingsByNumberRequest { MeetingNo = "123456789", StartTime = start, EndTime = start.AddDays(1) };
    /// await foreach (FeishuMeeting meeting in feishu.Meetings.EnumerateByNumberAsync(request))
    /// {
    ///     Console.WriteLine($"{meeting.Id} {meeting.Topic}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<FeishuMeeting> EnumerateByNumberAsync(this IFeishuMeetingsApi api, ListFeishuMeetingsByNumberRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.Meetings.Operation(nameof(IFeishuMeetingsApi.ListByNumberAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuMeetingsByNumberResponse page = await api.ListByNumberAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuMeeting>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
