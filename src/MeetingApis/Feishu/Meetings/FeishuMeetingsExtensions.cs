using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuMeetingsApi"/>.</summary>
public static class FeishuMeetingsExtensions
{
    /// <summary>Reads the meetings of a meeting number, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Which number, and which time. A <see cref="ListFeishuMeetingsByNumberRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The meetings in brief, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuMeetingsApi.ListByNumberAsync"/>.</exception>
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
