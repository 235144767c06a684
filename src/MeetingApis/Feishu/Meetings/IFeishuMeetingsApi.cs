using Refit;

namespace MeetingApis.Feishu;

/// <summary>Meetings that run or have run (会议).</summary>
/// <remarks>
/// A meeting has an id of its own from the moment in which somebody joins. It is neither the id of a reservation nor the
/// meeting number: <see cref="IFeishuReservesApi.GetActiveMeetingAsync"/> and <see cref="ListByNumberAsync"/> lead to it.
/// </remarks>
public interface IFeishuMeetingsApi
{
    /// <summary>Reads a meeting of the last 90 days.</summary>
    /// <param name="meetingId">The meeting's id; digits, but never a number.</param>
    /// <param name="request">What to read of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The meeting, or what it left, as the request says.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such meeting, or not within 90 days.</exception>
    /// <exception cref="MeetingPermissionException">The meeting belongs to another identity, or the app lacks the scopes <c>vc:meeting.meetingevent:read</c> and <c>vc:meeting:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <param name="request">Which number, which time, and which page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. A number is given to other meetings once it is free: several may match.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scopes <c>vc:meeting.meetingid:read</c> and <c>vc:meeting:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Calls users into a meeting that runs.</summary>
    /// <remarks>
    /// Feishu takes only the token of a user here (user_access_token), which
    /// <see cref="FeishuClient.AsUser"/> provides. A second call rings a second time, so the
    /// library sends it again only where Feishu surely did nothing. After a failure with
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> look at the participants (<see cref="GetAsync"/>) first.
    /// </remarks>
    /// <param name="meetingId">The meeting's id; digits, but never a number.</param>
    /// <param name="request">Whom to call.</param>
    /// <param name="userIdType">The kind of the user ids in request and answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each invited user.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such meeting.</exception>
    /// <exception cref="MeetingConflictException">The meeting does not run or is locked, a user is busy, or the one who invites is not in the meeting; the code says which.</exception>
    /// <exception cref="MeetingQuotaException">The meeting is full.</exception>
    /// <exception cref="MeetingPermissionException">The user may not invite, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Makes somebody in a meeting its host.</summary>
    /// <remarks>
    /// A user who calls must be the host. Setting the same host again leads to the same state, so the library repeats the call
    /// after an unclear failure. Where the first had worked, the repetition fails as a conflict, because
    /// <see cref="SetFeishuMeetingHostRequest.OldHostUser"/> is host no more: read the meeting's host, then decide.
    /// </remarks>
    /// <param name="meetingId">The meeting's id; digits, but never a number.</param>
    /// <param name="request">Who is to be host, and who is.</param>
    /// <param name="userIdType">The kind of the user ids in request and answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The host as of now.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such meeting.</exception>
    /// <exception cref="MeetingConflictException">Somebody else is host than the request says (<see cref="FeishuErrorCodes.DataConflict"/>), the meeting does not run, or somebody is not in it; the code says which.</exception>
    /// <exception cref="MeetingPermissionException">The user is not the host, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Ends a meeting for everybody in it. Only the host can.</summary>
    /// <remarks>
    /// Feishu takes only the token of a user here (user_access_token), which
    /// <see cref="FeishuClient.AsUser"/> provides. The library repeats the call after an unclear
    /// failure; that the meeting does not run any more then counts as success.
    /// </remarks>
    /// <param name="meetingId">The meeting's id; digits, but never a number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingNotFoundException">There is no such meeting.</exception>
    /// <exception cref="MeetingConflictException">The meeting does not run, or the user is not in it; the code says which.</exception>
    /// <exception cref="MeetingPermissionException">The user is not the host, or the app lacks the scope <c>vc:meeting</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    Task EndAsync(
        string meetingId,
        CancellationToken cancellationToken = default);
}
