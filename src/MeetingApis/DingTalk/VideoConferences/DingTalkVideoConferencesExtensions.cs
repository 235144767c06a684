using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Extension methods for <see cref="IDingTalkVideoConferencesApi"/>.</summary>
public static class DingTalkVideoConferencesExtensions
{
    /// <summary>Reads the members of a conference, page by page, as they are enumerated.</summary>
    /// <remarks>It is not documented how DingTalk marks the last page. The enumeration ends when there is no token, or when the token is the <c>0</c> of the first page.</remarks>
    /// <param name="api">The API to read from.</param>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="pageSize">Members per page. Null means 128.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The members. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk repeated a page token, or sent a row that cannot be read. Continuing would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListMembersAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (VideoConferenceMember member in dingtalk.VideoConferences.EnumerateMembersAsync(conferenceId))
    /// {
    ///     Console.WriteLine($"{member.UserNick}: {member.Duration}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<VideoConferenceMember> EnumerateMembersAsync(this IDingTalkVideoConferencesApi api, string conferenceId, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(conferenceId);
        return Paging.EnumerateAsync(
            DingTalkResources.VideoConferences.Operation(nameof(IDingTalkVideoConferencesApi.ListMembersAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListVideoConferenceMembersResponse page = await api.ListMembersAsync(conferenceId, pageToken, pageSize, cancellation).ConfigureAwait(false);
                return new Page<VideoConferenceMember>(page, page.Items, null, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>Reads the ongoing conferences in the organisation, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The conferences. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// DingTalk repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListOngoingAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (VideoConference conference in dingtalk.VideoConferences.EnumerateOngoingAsync())
    /// {
    ///     Console.WriteLine($"{conference.Title}: {conference.ActiveNum} people");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<VideoConference> EnumerateOngoingAsync(this IDingTalkVideoConferencesApi api, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return Paging.EnumerateAsync(
            DingTalkResources.VideoConferences.Operation(nameof(IDingTalkVideoConferencesApi.ListOngoingAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListOngoingVideoConferencesResponse page = await api.ListOngoingAsync(pageToken, pageSize, cancellation).ConfigureAwait(false);
                return new Page<VideoConference>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>Reads the conferences with one room code, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="roomCode">The room code. The library removes spaces in it.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The conferences, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// DingTalk repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListByRoomCodeAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (VideoConference conference in dingtalk.VideoConferences.EnumerateByRoomCodeAsync("36286482"))
    /// {
    ///     Console.WriteLine($"{conference.ConferenceId} {conference.Title}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<VideoConference> EnumerateByRoomCodeAsync(this IDingTalkVideoConferencesApi api, string roomCode, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(roomCode);
        return Paging.EnumerateAsync(
            DingTalkResources.VideoConferences.Operation(nameof(IDingTalkVideoConferencesApi.ListByRoomCodeAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListDingTalkVideoConferencesByRoomCodeResponse page = await api.ListByRoomCodeAsync(roomCode, pageToken, pageSize, cancellation).ConfigureAwait(false);
                return new Page<VideoConference>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
