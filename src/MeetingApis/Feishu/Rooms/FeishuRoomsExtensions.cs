using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuRoomsApi"/>.</summary>
public static class FeishuRoomsExtensions
{
    /// <summary>Reads the rooms of a level, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The level. A <see cref="ListFeishuRoomsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (FeishuRoom room in feishu.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7" }))
    /// {
    ///     Console.WriteLine($"{room.Name}: {room.Capacity} seats");
    /// }
    /// </code>
    /// </example>
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

    /// <summary>Searches for rooms that a user may reserve, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The search conditions. A <see cref="SearchFeishuRoomsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="userIdType">The kind of user id in the responses. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomsApi.SearchAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (FeishuRoom room in feishu.Rooms.EnumerateSearchAsync(new SearchFeishuRoomsRequest { Keyword = "Beijing" }))
    /// {
    ///     Console.WriteLine($"{room.RoomId} {room.Name}");
    /// }
    /// </code>
    /// </example>
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
