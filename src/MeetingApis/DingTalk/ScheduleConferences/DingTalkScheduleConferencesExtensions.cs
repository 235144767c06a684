using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Extension methods for <see cref="IDingTalkScheduleConferencesApi"/>.</summary>
public static class DingTalkScheduleConferencesExtensions
{
    /// <summary>Reads the conferences that were held for a scheduled one, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The conferences, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkScheduleConferencesApi.ListHistoryAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (VideoConference held in dingtalk.ScheduleConferences.EnumerateHistoryAsync(scheduleConferenceId))
    /// {
    ///     Console.WriteLine($"{held.StartTime}, {held.AttendNum} people");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<VideoConference> EnumerateHistoryAsync(this IDingTalkScheduleConferencesApi api, string scheduleConferenceId, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(scheduleConferenceId);
        return Paging.EnumerateAsync(
            DingTalkResources.ScheduleConferences.Operation(nameof(IDingTalkScheduleConferencesApi.ListHistoryAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListScheduleConferenceHistoryResponse page = await api.ListHistoryAsync(scheduleConferenceId, pageToken, pageSize, cancellation).ConfigureAwait(false);
                return new Page<VideoConference>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }
}
