using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>What is built on <see cref="IFeishuRoomReservationsApi"/>.</summary>
public static class FeishuRoomReservationsExtensions
{
    /// <summary>Reads the reservations of meeting rooms, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Which rooms, and which time. A <see cref="ListFeishuRoomReservationsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The reservations, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">Feishu sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomReservationsApi.ListAsync"/>.</exception>
    public static IAsyncEnumerable<FeishuRoomReservation> EnumerateAsync(this IFeishuRoomReservationsApi api, ListFeishuRoomReservationsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.RoomReservations.Operation(nameof(IFeishuRoomReservationsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuRoomReservationsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuRoomReservation>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
