using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Video conferences (视频会议) that are ongoing or over, started at once or at a scheduled time.</summary>
/// <remarks>
/// A conference id here is always the id of a conference that is or was held (<c>conferenceId</c>, 24 hexadecimal
/// digits). It is neither the id of the scheduled conference nor the room code. People are identified by union ids,
/// whatever DingTalk calls the field.
/// </remarks>
public interface IDingTalkVideoConferencesApi
{
    /// <summary>Starts a conference at once and rings the given people.</summary>
    /// <remarks>
    /// A second request starts another conference and rings everybody again, so the library never retries it after a
    /// failure with an unknown outcome: <see cref="MeetingApiException.IsOutcomeUnknown"/> is then true. Before you
    /// call again, check with <see cref="ListOngoingOfUserAsync"/> which conferences the host is in.
    /// </remarks>
    /// <param name="request">The host, the title and the people to ring.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conference's id, and how to join it.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule, or a union id is unknown. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The organisation or the person may not start conferences, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingRateLimitException">
    /// There were too many calls, or too many people are in conferences
    /// (<see cref="DingTalkErrorCodes.WaterLimitError"/>); the library does not wait in the second case.
    /// </exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// CreateVideoConferenceResponse begun = await dingtalk.VideoConferences.CreateAsync(new CreateVideoConferenceRequest
    /// {
    ///     UnionId = unionId,
    ///     Title = "Stand-up",
    ///     InviteUnionIds = ["iSiPxxxxxxxxxxxxE"],
    /// });
    /// Console.WriteLine($"{begun.ConferenceId}: {begun.ExternalLinkUrl}");
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/create-a-video-conference">The vendor's page</seealso>
    [Post("/v1.0/conference/videoConferences")]
    [Operation(
        "dingtalk.video_conferences.create",
        Docs = "https://open.dingtalk.com/document/development/create-a-video-conference",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20)]
    Task<CreateVideoConferenceResponse> CreateAsync(
        [Body] CreateVideoConferenceRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Ends a conference for everybody. Only its host can do this.</summary>
    /// <remarks>The library retries the call after a failure with an unknown outcome; a response that the conference is over then counts as success.</remarks>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="unionId">The host's union id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">DingTalk does not know an id.</exception>
    /// <exception cref="MeetingPermissionException">The person is not the host, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was over before this call.</exception>
    /// <exception cref="MeetingApiException">
    /// Any other failure. The exception's class says what to do next. Also thrown when DingTalk reports success
    /// together with an error code.
    /// </exception>
    /// <example>
    /// <code>
    /// await dingtalk.VideoConferences.CloseAsync(conferenceId, unionId);
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/close-audio-video-conference">The vendor's page</seealso>
    [Delete("/v1.0/conference/videoConferences/{conferenceId}")]
    [Operation(
        "dingtalk.video_conferences.close",
        Docs = "https://open.dingtalk.com/document/development/close-audio-video-conference",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20,
        DoneCodes = [DingTalkErrorCodes.ResourceClose])]
    Task<EmptyResponse> CloseAsync(
        string conferenceId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a conference.</summary>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conference.</returns>
    /// <exception cref="MeetingNotFoundException">The conference does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The conference does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/querying-video-conference-information">The vendor's page</seealso>
    [Get("/v1.0/conference/videoConferences/{conferenceId}")]
    [Operation(
        "dingtalk.video_conferences.get",
        Docs = "https://open.dingtalk.com/document/development/querying-video-conference-information",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetVideoConferenceResponse> GetAsync(
        string conferenceId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the members of a conference. <see cref="DingTalkVideoConferencesExtensions.EnumerateMembersAsync"/> reads them all.</summary>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="pageToken">The page to read: the <see cref="ListVideoConferenceMembersResponse.PageToken"/> of the previous page. Null reads the first page.</param>
    /// <param name="pageSize">Members per page. Null means 128; DingTalk names no maximum.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListVideoConferenceMembersResponse.HasMore"/> says whether another page may follow.</returns>
    /// <exception cref="MeetingNotFoundException">The conference does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The conference does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/querying-video-conference-members">The vendor's page</seealso>
    [Get("/v1.0/conference/videoConferences/{conferenceId}/members")]
    [Operation(
        "dingtalk.video_conferences.list_members",
        Docs = "https://open.dingtalk.com/document/development/querying-video-conference-members",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListVideoConferenceMembersResponse> ListMembersAsync(
        string conferenceId,
        [Query, AliasAs("nextToken")] string? pageToken = null,
        [Query, AliasAs("maxResults")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the ongoing conferences among those requested, with the people in them.</summary>
    /// <param name="request">The conferences to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ongoing conferences, without those that have ended.</returns>
    /// <exception cref="MeetingValidationException">No conference is named, or DingTalk refused an id.</exception>
    /// <exception cref="MeetingPermissionException">The conferences do not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/batch-query-of-video-conference-information">The vendor's page</seealso>
    [Post("/v1.0/conference/videoConferences/query")]
    [Operation(
        "dingtalk.video_conferences.batch_get",
        Docs = "https://open.dingtalk.com/document/development/batch-query-of-video-conference-information",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<BatchGetVideoConferencesResponse> BatchGetAsync(
        [Body] BatchGetVideoConferencesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the conferences that a person is in now.</summary>
    /// <param name="unionId">The person's union id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conferences' ids, and the person as a member of each.</returns>
    /// <exception cref="MeetingValidationException">DingTalk does not know the person.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryuserongoingconference">The vendor's page</seealso>
    [Get("/v1.0/conference/users/lists")]
    [Operation(
        "dingtalk.video_conferences.list_ongoing_of_user",
        Docs = "https://open.dingtalk.com/document/development/api-queryuserongoingconference",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListDingTalkUserOngoingVideoConferencesResponse> ListOngoingOfUserAsync(
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the ongoing conferences in the organisation. <see cref="DingTalkVideoConferencesExtensions.EnumerateOngoingAsync"/> reads them all.</summary>
    /// <param name="pageToken">The page to read: the <see cref="ListOngoingVideoConferencesResponse.PageToken"/> of the previous page. Null reads the first page.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListOngoingVideoConferencesResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused the page token or size.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryorgconferencelist">The vendor's page</seealso>
    [Get("/v1.0/conference/orgConferences")]
    [Operation(
        "dingtalk.video_conferences.list_ongoing",
        Docs = "https://open.dingtalk.com/document/development/api-queryorgconferencelist",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListOngoingVideoConferencesResponse> ListOngoingAsync(
        [Query, AliasAs("nextToken")] string? pageToken = null,
        [Query, AliasAs("maxResults")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the conferences with one room code. <see cref="DingTalkVideoConferencesExtensions.EnumerateByRoomCodeAsync"/> reads them all.</summary>
    /// <param name="roomCode">The room code. If it is written in groups, <c>838 722 12345</c>, the library removes the spaces.</param>
    /// <param name="pageToken">The page to read: the <see cref="ListDingTalkVideoConferencesByRoomCodeResponse.PageToken"/> of the previous page. Null reads the first page.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListDingTalkVideoConferencesByRoomCodeResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingNotFoundException">No conference has this room code.</exception>
    /// <exception cref="MeetingPermissionException">The conferences do not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryconferenceinfobyroomcode">The vendor's page</seealso>
    [Get("/v1.0/conference/roomCodes/{roomCode}/infos")]
    [Operation(
        "dingtalk.video_conferences.list_by_room_code",
        Docs = "https://open.dingtalk.com/document/development/api-queryconferenceinfobyroomcode",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListDingTalkVideoConferencesByRoomCodeResponse> ListByRoomCodeAsync(
        [GroupedNumber] string roomCode,
        [Query, AliasAs("nextToken")] string? pageToken = null,
        [Query, AliasAs("maxResults")] int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the cloud recordings (云录制) of a conference.</summary>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="unionId">The union id of the person who asks.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The recordings.</returns>
    /// <exception cref="MeetingValidationException">DingTalk does not know the person.</exception>
    /// <exception cref="MeetingNotFoundException">The conference was never recorded, or the id is that of a scheduled conference.</exception>
    /// <exception cref="MeetingPermissionException">The person may not see the recordings, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-recording-information">The vendor's page</seealso>
    [Get("/v1.0/conference/videoConferences/{conferenceId}/cloudRecords/getVideos")]
    [Operation(
        "dingtalk.video_conferences.list_recordings",
        Docs = "https://open.dingtalk.com/document/development/query-recording-information",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListVideoConferenceRecordingsResponse> ListRecordingsAsync(
        string conferenceId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);
}
