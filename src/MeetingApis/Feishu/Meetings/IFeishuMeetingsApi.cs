using Refit;

namespace MeetingApis.Feishu;

/// <summary>Meetings that run or have run (会议).</summary>
/// <remarks>
/// A meeting gets its own id when the first person joins. It is neither the id of a reservation nor the meeting number.
/// To find it, call <see cref="IFeishuReservesApi.GetActiveMeetingAsync"/> or <see cref="ListByNumberAsync"/>.
/// </remarks>
public interface IFeishuMeetingsApi
{
    /// <summary>Reads a meeting of the last 90 days.</summary>
    /// <param name="meetingId">The meeting's id; a string of digits, not a number.</param>
    /// <param name="request">The parts of the meeting to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The meeting or its documents, as the request says.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist, or is older than 90 days.</exception>
    /// <exception cref="MeetingPermissionException">Another identity owns the meeting, or the app lacks the scopes <c>vc:meeting.meetingevent:read</c> and <c>vc:meeting:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/get">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/meetings/{meetingId}")]
    [Operation(
        "feishu.meetings.get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/get",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:meeting.meetingevent:read", "vc:meeting:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetFeishuMeetingResponse> GetAsync(
        string meetingId,
        [Query] GetFeishuMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the meetings of a meeting number within 90 days. <see cref="FeishuMeetingsExtensions.EnumerateByNumberAsync"/> reads them all.</summary>
    /// <param name="request">The meeting number, the period and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. Several meetings may match, because Feishu gives a number to another meeting once it is free.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scopes <c>vc:meeting.meetingid:read</c> and <c>vc:meeting:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/meetings/list_by_no")]
    [Operation(
        "feishu.meetings.list_by_number",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:meeting.meetingid:read", "vc:meeting:readonly"],
        PerMinute = 100)]
    Task<ListFeishuMeetingsByNumberResponse> ListByNumberAsync(
        [Query] ListFeishuMeetingsByNumberRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Calls users into a running meeting.</summary>
    /// <remarks>
    /// Feishu accepts only a user's token (user_access_token) here: call it through <see cref="FeishuClient.AsUser"/>.
    /// A second request rings the users again, so the library retries it only if Feishu certainly did nothing. After a
    /// failure with <see cref="MeetingApiException.IsOutcomeUnknown"/>, check the participants first
    /// (<see cref="GetAsync"/>).
    /// </remarks>
    /// <param name="meetingId">The meeting's id; a string of digits, not a number.</param>
    /// <param name="request">The users to call.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result for each invited user.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist.</exception>
    /// <exception cref="MeetingConflictException">The meeting is not running or is locked, a user is busy, or the inviting user is not in the meeting. The code says which.</exception>
    /// <exception cref="MeetingQuotaException">The meeting is full.</exception>
    /// <exception cref="MeetingPermissionException">The user may not invite, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Meetings.InviteAsync(meetingId, new InviteToFeishuMeetingRequest
    /// {
    ///     Invitees = [new FeishuMeetingUser { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite">The vendor's page</seealso>
    [Patch("/open-apis/vc/v1/meetings/{meetingId}/invite")]
    [Operation(
        "feishu.meetings.invite",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite",
        Tokens = TokenKinds.User,
        Scopes = ["vc:meeting"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<InviteToFeishuMeetingResponse> InviteAsync(
        string meetingId,
        [Body] InviteToFeishuMeetingRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Removes participants from a running meeting.</summary>
    /// <remarks>Feishu accepts only the app's own token here. A second removal changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="meetingId">The meeting's id; a string of digits, not a number.</param>
    /// <param name="request">The users to remove.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result for each user. A successful call can hold failed removals.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist.</exception>
    /// <exception cref="MeetingConflictException">The meeting is not running, or the operator is not in it. The code says which.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:meeting</c>, or the meeting belongs to another identity.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Meetings.RemoveParticipantsAsync(meetingId, new RemoveFeishuMeetingParticipantsRequest
    /// {
    ///     KickoutUsers = [new FeishuMeetingUser { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout">The vendor's page</seealso>
    [Post("/open-apis/vc/v1/meetings/{meetingId}/kickout")]
    [Operation(
        "feishu.meetings.remove_participants",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:meeting"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Idempotent)]
    Task<RemoveFeishuMeetingParticipantsResponse> RemoveParticipantsAsync(
        string meetingId,
        [Body] RemoveFeishuMeetingParticipantsRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes a participant the host of the meeting.</summary>
    /// <remarks>
    /// With a user's token, that user must be the host. Setting the same host again leads to the same state, so the
    /// library retries the call after a failure with an unknown outcome. If the first attempt had worked, the retry
    /// fails with a conflict, because <see cref="SetFeishuMeetingHostRequest.OldHostUser"/> is no longer the host: read
    /// the meeting's host, then decide.
    /// </remarks>
    /// <param name="meetingId">The meeting's id; a string of digits, not a number.</param>
    /// <param name="request">The new host and the present one.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The present host.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist.</exception>
    /// <exception cref="MeetingConflictException">
    /// The present host is not the one in the request (<see cref="FeishuErrorCodes.DataConflict"/>), the meeting is not
    /// running, or one of the users is not in it. The code says which.
    /// </exception>
    /// <exception cref="MeetingPermissionException">The user is not the host, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Meetings.SetHostAsync(meetingId, new SetFeishuMeetingHostRequest
    /// {
    ///     HostUser = new FeishuMeetingUser { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser },
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host">The vendor's page</seealso>
    [Patch("/open-apis/vc/v1/meetings/{meetingId}/set_host")]
    [Operation(
        "feishu.meetings.set_host",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:meeting"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Idempotent)]
    Task<SetFeishuMeetingHostResponse> SetHostAsync(
        string meetingId,
        [Body] SetFeishuMeetingHostRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Ends a meeting for everybody in it. Only the host can do this.</summary>
    /// <remarks>
    /// Feishu accepts only a user's token (user_access_token) here: call it through <see cref="FeishuClient.AsUser"/>.
    /// The library retries the call after a failure with an unknown outcome; a response that the meeting is already
    /// over then counts as success.
    /// </remarks>
    /// <param name="meetingId">The meeting's id; a string of digits, not a number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist.</exception>
    /// <exception cref="MeetingConflictException">The meeting is not running, or the user is not in it. The code says which.</exception>
    /// <exception cref="MeetingPermissionException">The user is not the host, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Meetings.EndAsync(meetingId);
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/end">The vendor's page</seealso>
    [Patch("/open-apis/vc/v1/meetings/{meetingId}/end")]
    [Operation(
        "feishu.meetings.end",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting/end",
        Tokens = TokenKinds.User,
        Scopes = ["vc:meeting"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [FeishuErrorCodes.UnexpectedMeetingStatus])]
    Task<EmptyResponse> EndAsync(
        string meetingId,
        CancellationToken cancellationToken = default);
}
