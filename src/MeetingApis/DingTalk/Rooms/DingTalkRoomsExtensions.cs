using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>What is built on <see cref="IDingTalkRoomsApi"/>.</summary>
public static class DingTalkRoomsExtensions
{
    /// <summary>Reads the meeting rooms, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Who asks. A <see cref="ListDingTalkRoomsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkRoomsApi.ListAsync"/>.</exception>
    public static IAsyncEnumerable<DingTalkRoom> EnumerateAsync(this IDingTalkRoomsApi api, ListDingTalkRoomsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            DingTalkResources.Rooms.Operation(nameof(IDingTalkRoomsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListDingTalkRoomsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<DingTalkRoom>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
