using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuBuildingRoomsApi"/>.</summary>
public static class FeishuBuildingRoomsExtensions
{
    /// <summary>Reads the rooms of a building, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Which building. A <see cref="ListFeishuBuildingRoomsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuBuildingRoomsApi.ListAsync"/>.</exception>
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
