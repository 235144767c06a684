using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuRoomReservationsApi"/>.</summary>
public static class FeishuRoomReservationsExtensions
{
    /// <summary>Reads the reservations of meeting rooms, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The rooms and the period to read. A <see cref="ListFeishuRoomReservationsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The reservations, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuRoomReservationsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// var request = new ListFeishuRoomReservationsRequest
    /// {
    ///     RoomLevelId = ListFeishuRoomReservationsRequest.WholeOrganization,
    ///     StartTime = start,
    ///     EndTime = start.AddDays(1),
    /// };
    /// await foreach (FeishuRoomReservation booking in feishu.RoomReservations.EnumerateAsync(request))
    /// {
    ///     Console.WriteLine($"{booking.EventStartTime:t} {booking.Reserver}");
    /// }
    /// </code>
    /// </example>
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
