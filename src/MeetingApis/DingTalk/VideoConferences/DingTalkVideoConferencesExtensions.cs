using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>What is built on <see cref="IDingTalkVideoConferencesApi"/>.</summary>
public static class DingTalkVideoConferencesExtensions
{
    /// <summary>Reads the members of a conference, page after page, while they are enumerated.</summary>
    /// <remarks>How DingTalk marks the last page is not documented: no token, or the <c>0</c> of the first page, ends the enumeration.</remarks>
    /// <param name="api">The interface.</param>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="pageSize">Members on a page. Null is 128.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The members. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk sent a page token a second time, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListMembersAsync"/>.</exception>
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

    /// <summary>Reads the conferences that go on in the organisation, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="pageSize">Conferences on a page. Null leaves it to DingTalk.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The conferences. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListOngoingAsync"/>.</exception>
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

    /// <summary>Reads the conferences with one room code, page after page, while they are enumerated.</summary>
    /// <param name="api">The interface.</param>
    /// <param name="roomCode">The room code; spaces in it are left out.</param>
    /// <param name="pageSize">Conferences on a page. Null leaves it to DingTalk.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The conferences, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">DingTalk sent a page token a second time, none although more follow, or a row that cannot be read; going on would never end or would lose rows.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkVideoConferencesApi.ListByRoomCodeAsync"/>.</exception>
    public static IAsyncEnumerable<VideoConference> EnumerateByRoomCodeAsync(this IDingTalkVideoConferencesApi api, string roomCode, int? pageSize = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(roomCode);
        return Paging.EnumerateAsync(
            DingTalkResources.VideoConferences.Operation(nameof(IDingTalkVideoConferencesApi.ListByRoomCodeAsync)),
            null,
            async (pageToken, cancellation) =>
            {
                ListVideoConferencesByRoomCodeResponse page = await api.ListByRoomCodeAsync(roomCode, pageToken, pageSize, cancellation).ConfigureAwait(false);
                return new Page<VideoConference>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }
}
