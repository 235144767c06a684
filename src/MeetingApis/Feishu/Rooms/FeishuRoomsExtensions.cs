using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuRoomsApi"/>.</summary>
public static class FeishuRoomsExtensions
{
    /// <summary>Reads the rooms of a level, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Which rooms. A <see cref="ListFeishuRoomsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomsApi.ListAsync"/>.</exception>
    public static IAsyncEnumerable<FeishuRoom> EnumerateAsync(this IFeishuRoomsApi api, ListFeishuRoomsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.Rooms.Operation(nameof(IFeishuRoomsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuRoomsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuRoom>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>Looks for rooms that a user may reserve, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">What to look for. A <see cref="SearchFeishuRoomsRequest.PageToken"/> says where to begin.</param>
    /// <param name="userIdType">The kind of the user ids in the answers. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomsApi.SearchAsync"/>.</exception>
    public static IAsyncEnumerable<FeishuRoom> EnumerateSearchAsync(this IFeishuRoomsApi api, SearchFeishuRoomsRequest request, FeishuUserIdType? userIdType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.Rooms.Operation(nameof(IFeishuRoomsApi.SearchAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                SearchFeishuRoomsResponse page = await api.SearchAsync(request with { PageToken = pageToken }, userIdType, cancellation).ConfigureAwait(false);
                return new Page<FeishuRoom>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
