using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuBuildingsApi"/>.</summary>
public static class FeishuBuildingsExtensions
{
    /// <summary>Reads the buildings, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The order and the page size. A <see cref="ListBuildingsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The buildings, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuBuildingsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (Building building in feishu.Buildings.EnumerateAsync(new ListBuildingsRequest()))
    /// {
    ///     Console.WriteLine($"{building.Name}: {string.Join(", ", building.Floors)}");
    /// }
    /// </code>
    /// </example>
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
