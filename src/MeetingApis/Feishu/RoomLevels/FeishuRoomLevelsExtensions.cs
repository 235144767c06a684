using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuRoomLevelsApi"/>.</summary>
public static class FeishuRoomLevelsExtensions
{
    /// <summary>Reads the levels directly below a level, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The level above. A <see cref="ListFeishuRoomLevelsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The levels, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomLevelsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (FeishuRoomLevel level in feishu.RoomLevels.EnumerateAsync(new ListFeishuRoomLevelsRequest()))
    /// {
    ///     Console.WriteLine($"{level.RoomLevelId} {level.Name}");
    /// }
    /// </code>
    /// </example>
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
