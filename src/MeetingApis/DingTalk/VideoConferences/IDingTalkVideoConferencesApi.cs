using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Video conferences (视频会议) that people are in now or were in, begun at once or at a scheduled time.</summary>
/// <remarks>
/// Where this asks for a conference's id it means that of the conference that is or was held (<c>conferenceId</c>, 24
/// hexadecimal digits), not that of the scheduled one behind it, and not the room code. People are named by union ids,
/// whatever DingTalk calls the field.
/// </remarks>
public interface IDingTalkVideoConferencesApi
{
    /// <summary>Begins a conference at once, and rings the people named.</summary>
    /// <remarks>
    /// Doing it again begins another one and rings everybody again, so the library never repeats it after an unclear failure:
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true then. Ask <see cref="ListOngoingOfUserAsync"/> what the host
    /// is in before calling again.
    /// </remarks>
    /// <param name="request">Host, title and whom to ring.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conference's id, and how to join it.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page, or a union id is unknown; it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The organisation or the person may not begin conferences, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingRateLimitException">Too many calls; or too many people are in conferences (<see cref="DingTalkErrorCodes.WaterLimitError"/>), which the library does not wait for.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Ends a conference for everybody. Only its host may.</summary>
    /// <remarks>The library repeats the call after an unclear failure; that the conference is over is success then.</remarks>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="unionId">The host's union id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">DingTalk does not know an id.</exception>
    /// <exception cref="MeetingPermissionException">The person is not the host, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was over before this call.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says; also where DingTalk answers success with a code that is none.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/close-audio-video-conference">The vendor's page</seealso>
    [Delete("/v1.0/conference/videoConferences/{conferenceId}")]
    [Operation(
        "dingtalk.video_conferences.close",
        Docs = "https://open.dingtalk.com/document/development/close-audio-video-conference",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20,
        DoneCodes = [DingTalkErrorCodes.ResourceClose])]
    Task CloseAsync(
        string conferenceId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a conference.</summary>
    /// <param name="conferenceId">The conference's id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conference.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such conference.</exception>
    /// <exception cref="MeetingPermissionException">The conference is not of the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <param name="pageToken">Where to go on: the <see cref="ListVideoConferenceMembersResponse.PageToken"/> of the page before. Null begins at the beginning.</param>
    /// <param name="pageSize">Members on a page. Null is 128; DingTalk names no maximum.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListVideoConferenceMembersResponse.HasMore"/> says whether another may follow.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such conference.</exception>
    /// <exception cref="MeetingPermissionException">The conference is not of the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Reads those of several conferences that go on, with who is in them.</summary>
    /// <param name="request">Which conferences.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conferences that go on; those that ended are left out.</returns>
    /// <exception cref="MeetingValidationException">No conference is named, or DingTalk refused an id.</exception>
    /// <exception cref="MeetingPermissionException">The conferences are not of the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Reads which conferences a person is in now.</summary>
    /// <param name="unionId">The person's union id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conferences' ids, and the person as a member of each.</returns>
    /// <exception cref="MeetingValidationException">DingTalk does not know the person.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryuserongoingconference">The vendor's page</seealso>
    [Get("/v1.0/conference/users/lists")]
    [Operation(
        "dingtalk.video_conferences.list_ongoing_of_user",
        Docs = "https://open.dingtalk.com/document/development/api-queryuserongoingconference",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListUserOngoingVideoConferencesResponse> ListOngoingOfUserAsync(
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the conferences that go on in the organisation. <see cref="DingTalkVideoConferencesExtensions.EnumerateOngoingAsync"/> reads them all.</summary>
    /// <param name="pageToken">Where to go on: the <see cref="ListOngoingVideoConferencesResponse.PageToken"/> of the page before. Null begins at the beginning.</param>
    /// <param name="pageSize">Conferences on a page. Null leaves it to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListOngoingVideoConferencesResponse.HasMore"/> says whether another follows.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused the page token or size.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <param name="roomCode">The room code. Where it is written in groups, <c>838 722 12345</c>, the spaces are left out.</param>
    /// <param name="pageToken">Where to go on: the <see cref="ListVideoConferencesByRoomCodeResponse.PageToken"/> of the page before. Null begins at the beginning.</param>
    /// <param name="pageSize">Conferences on a page. Null leaves it to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListVideoConferencesByRoomCodeResponse.HasMore"/> says whether another follows.</returns>
    /// <exception cref="MeetingNotFoundException">No conference has this code.</exception>
    /// <exception cref="MeetingPermissionException">The conferences are not of the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryconferenceinfobyroomcode">The vendor's page</seealso>
    [Get("/v1.0/conference/roomCodes/{roomCode}/infos")]
    [Operation(
        "dingtalk.video_conferences.list_by_room_code",
        Docs = "https://open.dingtalk.com/document/development/api-queryconferenceinfobyroomcode",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListVideoConferencesByRoomCodeResponse> ListByRoomCodeAsync(
        [GroupedNumber] string roomCode,
        [Query, AliasAs("nextToken")] string? pageToken = null,
        [Query, AliasAs("maxResults")] int? pageSize = null,
        CancellationToken cancellationToken = default);
}
