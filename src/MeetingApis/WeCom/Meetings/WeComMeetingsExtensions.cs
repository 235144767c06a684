using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>Extension methods for <see cref="IWeComMeetingsApi"/>.</summary>
public static class WeComMeetingsExtensions
{
    /// <summary>Reads the ids of a member's meetings, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The member whose meetings to list. A <see cref="ListWeComMeetingIdsRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The ids of meetings that this app created. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">WeCom repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComMeetingsApi.ListIdsAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (string meetingId in wecom.Meetings.EnumerateIdsAsync(new ListWeComMeetingIdsRequest { UserId = "zhangsan" }))
    /// {
    ///     GetWeComMeetingResponse meeting = await wecom.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = meetingId });
    ///     Console.WriteLine(meeting.Title);
    /// }
    /// </code>
    /// </example>
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

    /// <summary>Reads the members who are invited to a meeting, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="request">The meeting whose invitees to list. A <see cref="ListWeComMeetingInviteesRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The invited members. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// WeCom repeated a page token, sent none although more pages follow, or sent a member that cannot be read.
    /// Continuing would never end or would lose members.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IWeComMeetingsApi.ListInviteesAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (WeComMeetingInvitee invitee in wecom.Meetings.EnumerateInviteesAsync(new ListWeComMeetingInviteesRequest { MeetingId = meetingId }))
    /// {
    ///     Console.WriteLine(invitee.UserId);
    /// }
    /// </code>
    /// </example>
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
