using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuRoomLevelsApi"/>.</summary>
public static class FeishuRoomLevelsExtensions
{
    /// <summary>Reads the levels directly below a level, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Below which level. A <see cref="ListFeishuRoomLevelsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The levels, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomLevelsApi.ListAsync"/>.</exception>
    public static IAsyncEnumerable<FeishuRoomLevel> EnumerateAsync(this IFeishuRoomLevelsApi api, ListFeishuRoomLevelsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.RoomLevels.Operation(nameof(IFeishuRoomLevelsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuRoomLevelsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuRoomLevel>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
