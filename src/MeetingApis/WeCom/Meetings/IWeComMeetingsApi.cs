using Refit;

namespace MeetingApis.WeCom;

/// <summary>Scheduled meetings (预约会议). An app sees and changes only the meetings that it created itself.</summary>
/// <remarks>
/// A self-built app must be listed among the apps that may call the meeting API (协作, 会议, API, 可调用应用 in the admin
/// console); otherwise every call throws a <see cref="MeetingPermissionException"/> with the code 48002. Providers'
/// apps need no such entry. They may only create, change, cancel and read meetings and list their ids; every other call
/// throws a <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// <para>
/// There are two kinds of meeting, and one of them requires advanced meeting features (会议高级功能).
/// <see cref="WeComMeetingSettings"/> and <see cref="WeComMeetingReminders"/> say which of their fields require them;
/// <see cref="CreateWeComMeetingRequest.Guests"/>, single meetings of a series and the lists of invitees and guests
/// require them too. Use one kind for each meeting: a meeting that was created without these features cannot be changed
/// with them.
/// </para>
/// </remarks>
public interface IWeComMeetingsApi
{
    /// <summary>Creates a scheduled meeting and notifies its participants.</summary>
    /// <remarks>
    /// A second request would create a second meeting, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look for the meeting among those of
    /// <see cref="CreateWeComMeetingRequest.AdminUserId"/> (<see cref="ListIdsAsync"/>, then <see cref="GetAsync"/>)
    /// before you create it again. WeCom itself refuses to create the same meeting again for five minutes.
    /// </remarks>
    /// <param name="request">The meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new meeting's id, and the users whom WeCom could not add.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingConflictException">The same meeting is being created, or was created minutes ago.</exception>
    /// <exception cref="MeetingPermissionException">The member may not create meetings, or the calendar does not belong to the app.</exception>
    /// <exception cref="MeetingQuotaException">Too many people are invited, or someone lacks the account that the meeting requires.</exception>
    /// <exception cref="MeetingNotSupportedException">A field requires advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// CreateWeComMeetingResponse created = await wecom.Meetings.CreateAsync(new CreateWeComMeetingRequest
    /// {
    ///     AdminUserId = "zhangsan",
    ///     Title = "Weekly review",
    ///     MeetingStart = new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8)),
    ///     MeetingDuration = TimeSpan.FromHours(1),
    ///     Invitees = new WeComMembers { UserIds = ["lisi", "wangwu"] },
    /// });
    /// Console.WriteLine($"{created.MeetingId}: {created.MeetingLink}");
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98148">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/create")]
    [Operation(
        "wecom.meetings.create",
        Docs = "https://developer.work.weixin.qq.com/document/path/98148",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<CreateWeComMeetingResponse> CreateAsync(
        [Body] CreateWeComMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a scheduled meeting.</summary>
    /// <param name="request">The meeting to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="MeetingValidationException">The request names no meeting. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist, was deleted, or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting belongs to another app or organisation.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98149">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/get_info")]
    [Operation(
        "wecom.meetings.get",
        Docs = "https://developer.work.weixin.qq.com/document/path/98149",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<GetWeComMeetingResponse> GetAsync(
        [Body] GetWeComMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the ids of a member's meetings that this app created. <see cref="WeComMeetingsExtensions.EnumerateIdsAsync"/> reads them all.</summary>
    /// <param name="request">The member and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListWeComMeetingIdsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The user id does not exist.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98714">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/get_user_meetingid")]
    [Operation(
        "wecom.meetings.list_ids",
        Docs = "https://developer.work.weixin.qq.com/document/path/98714",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComMeetingIdsResponse> ListIdsAsync(
        [Body] ListWeComMeetingIdsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a scheduled meeting that has not begun. A null property keeps its value.</summary>
    /// <remarks>
    /// WeCom notifies the participants of every change that it accepts, even of a request that holds only the id and
    /// changes nothing. Sending the same change again leads to the same meeting, so the library retries it after a
    /// failure with an unknown outcome; people may then be notified twice.
    /// </remarks>
    /// <param name="request">The meeting and the properties to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The users whom WeCom could not add.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API, or the calendar does not belong to the app.</exception>
    /// <exception cref="MeetingConflictException">The meeting is cancelled, running or over.</exception>
    /// <exception cref="MeetingQuotaException">Too many people are invited, or someone lacks the account that the meeting requires.</exception>
    /// <exception cref="MeetingNotSupportedException">It is an instant meeting, or a setting requires advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Meetings.UpdateAsync(new UpdateWeComMeetingRequest
    /// {
    ///     MeetingId = meetingId,
    ///     MeetingStart = new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.FromHours(8)),
    ///     MeetingDuration = TimeSpan.FromHours(1),
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98154">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/update")]
    [Operation(
        "wecom.meetings.update",
        Docs = "https://developer.work.weixin.qq.com/document/path/98154",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<UpdateWeComMeetingResponse> UpdateAsync(
        [Body] UpdateWeComMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Cancels a scheduled meeting that has not begun, or one meeting of a series, and notifies the participants.</summary>
    /// <remarks>
    /// Cancelling again leads to the same state, so the library retries the call after a failure with an unknown
    /// outcome. A response that the meeting is already cancelled then counts as success.
    /// </remarks>
    /// <param name="request">The meeting to cancel. Without a <see cref="CancelWeComMeetingRequest.SubMeetingId"/> a whole series is cancelled.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API.</exception>
    /// <exception cref="MeetingConflictException">The meeting is cancelled already, running or over.</exception>
    /// <exception cref="MeetingNotSupportedException">It is an instant meeting.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = meetingId });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98153">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/cancel")]
    [Operation(
        "wecom.meetings.cancel",
        Docs = "https://developer.work.weixin.qq.com/document/path/98153",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [WeComErrorCodes.MeetingCancelled])]
    Task<EmptyResponse> CancelAsync(
        [Body] CancelWeComMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the members who are invited to a meeting. <see cref="WeComMeetingsExtensions.EnumerateInviteesAsync"/> reads them all. For self-built apps only, and with advanced meeting features.</summary>
    /// <param name="request">The meeting and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListWeComMeetingInviteesResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request names no meeting, or its page token does not come from WeCom.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98160">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/get_invitees")]
    [Operation(
        "wecom.meetings.list_invitees",
        Docs = "https://developer.work.weixin.qq.com/document/path/98160",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComMeetingInviteesResponse> ListInviteesAsync(
        [Body] ListWeComMeetingInviteesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Replaces all invitees of a meeting, up to 2,000. For self-built apps only, and with advanced meeting features.</summary>
    /// <remarks>
    /// Sending the same list again leads to the same invitees, so the library retries it after a failure with an
    /// unknown outcome; people may then be notified twice.
    /// </remarks>
    /// <param name="request">The meeting and its invitees.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting or a member does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API, or someone is outside the app's visible range.</exception>
    /// <exception cref="MeetingQuotaException">More people are invited than the organisation's meeting rooms hold.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Meetings.SetInviteesAsync(new SetWeComMeetingInviteesRequest
    /// {
    ///     MeetingId = meetingId,
    ///     Invitees = [new WeComMeetingInvitee { UserId = "lisi" }, new WeComMeetingInvitee { UserId = "wangwu" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98162">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/set_invitees")]
    [Operation(
        "wecom.meetings.set_invitees",
        Docs = "https://developer.work.weixin.qq.com/document/path/98162",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> SetInviteesAsync(
        [Body] SetWeComMeetingInviteesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the people from outside who are invited to a meeting by telephone number, all in one response. For self-built apps only, and with advanced meeting features.</summary>
    /// <param name="request">The meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The guests, with their telephone numbers.</returns>
    /// <exception cref="MeetingValidationException">The request names no meeting. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/99039">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/get_guests")]
    [Operation(
        "wecom.meetings.list_guests",
        Docs = "https://developer.work.weixin.qq.com/document/path/99039",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComMeetingGuestsResponse> ListGuestsAsync(
        [Body] ListWeComMeetingGuestsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Replaces all guests of a meeting. For self-built apps only, and with advanced meeting features.</summary>
    /// <remarks>
    /// Sending the same list again leads to the same guests, so the library retries it after a failure with an unknown
    /// outcome.
    /// </remarks>
    /// <param name="request">The meeting and its guests.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was created by another app, or not through the API.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Meetings.SetGuestsAsync(new SetWeComMeetingGuestsRequest
    /// {
    ///     MeetingId = meetingId,
    ///     Guests = [new WeComMeetingGuest { Area = "86", PhoneNumber = "13800138000", GuestName = "Zhao Liu" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/99040">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/set_guests")]
    [Operation(
        "wecom.meetings.set_guests",
        Docs = "https://developer.work.weixin.qq.com/document/path/99040",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> SetGuestsAsync(
        [Body] SetWeComMeetingGuestsRequest request,
        CancellationToken cancellationToken = default);
}
