using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuBuildingsApi"/>.</summary>
public static class FeishuBuildingsExtensions
{
    /// <summary>Reads the buildings, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">How. A <see cref="ListBuildingsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The buildings, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuBuildingsApi.ListAsync"/>.</exception>
    public static IAsyncEnumerable<Building> EnumerateAsync(this IFeishuBuildingsApi api, ListBuildingsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.Buildings.Operation(nameof(IFeishuBuildingsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListBuildingsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<Building>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
