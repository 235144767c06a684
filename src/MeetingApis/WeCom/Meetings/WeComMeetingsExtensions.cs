using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>What is built on <see cref="IWeComMeetingsApi"/>.</summary>
public static class WeComMeetingsExtensions
{
    /// <summary>Reads the ids of a member's meetings, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Whose meetings. A <see cref="ListWeComMeetingIdsRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The ids of meetings that this app made. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">WeCom sent a page token a second time, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComMeetingsApi.ListIdsAsync"/>.</exception>
    public static IAsyncEnumerable<string> EnumerateIdsAsync(this IWeComMeetingsApi api, ListWeComMeetingIdsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            WeComResources.Meetings.Operation(nameof(IWeComMeetingsApi.ListIdsAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListWeComMeetingIdsResponse page = await api.ListIdsAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<string>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>Reads the members who are invited to a meeting, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="request">Which meeting. A <see cref="ListWeComMeetingInviteesRequest.PageToken"/> says where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The invited members. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">WeCom sent a page token a second time, none although more follow, or a member that cannot be read; going on would never end or would lose members.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComMeetingsApi.ListInviteesAsync"/>.</exception>
    public static IAsyncEnumerable<WeComMeetingInvitee> EnumerateInviteesAsync(this IWeComMeetingsApi api, ListWeComMeetingInviteesRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            WeComResources.Meetings.Operation(nameof(IWeComMeetingsApi.ListInviteesAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListWeComMeetingInviteesResponse page = await api.ListInviteesAsync(request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<WeComMeetingInvitee>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
