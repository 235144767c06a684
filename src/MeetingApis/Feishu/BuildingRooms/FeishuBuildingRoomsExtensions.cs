using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuBuildingRoomsApi"/>.</summary>
public static class FeishuBuildingRoomsExtensions
{
    /// <summary>Reads the rooms of a building, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The building. A <see cref="ListFeishuBuildingRoomsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuBuildingRoomsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (FeishuBuildingRoom room in feishu.BuildingRooms.EnumerateAsync(new ListFeishuBuildingRoomsRequest { BuildingId = "omb_8ec170b937536a5d87c23b418b83f9bb" }))
    /// {
    ///     Console.WriteLine($"{room.Name}: {room.Capacity} seats");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<FeishuBuildingRoom> EnumerateAsync(this IFeishuBuildingRoomsApi api, ListFeishuBuildingRoomsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.BuildingRooms.Operation(nameof(IFeishuBuildingRoomsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuBuildingRoomsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuBuildingRoom>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
