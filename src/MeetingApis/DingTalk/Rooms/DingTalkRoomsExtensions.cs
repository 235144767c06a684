using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Extension methods for <see cref="IDingTalkRoomsApi"/>.</summary>
public static class DingTalkRoomsExtensions
{
    /// <summary>Reads the meeting rooms, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The person who asks. A <see cref="ListDingTalkRoomsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The rooms, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// DingTalk repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkRoomsApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (DingTalkRoom room in dingtalk.Rooms.EnumerateAsync(new ListDingTalkRoomsRequest { UnionId = unionId }))
    /// {
    ///     Console.WriteLine($"{room.RoomName}: {room.RoomCapacity} seats");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<DingTalkRoom> EnumerateAsync(this IDingTalkRoomsApi api, ListDingTalkRoomsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            DingTalkResources.Rooms.Operation(nameof(IDingTalkRoomsApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListDingTalkRoomsResponse page = await api.ListAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<DingTalkRoom>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
