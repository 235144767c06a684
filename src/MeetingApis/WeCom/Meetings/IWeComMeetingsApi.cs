using Refit;

namespace MeetingApis.WeCom;

/// <summary>Scheduled meetings (预约会议). An app sees and changes only the meetings that it made itself.</summary>
/// <remarks>
/// A self-built app must stand among the apps that may call the meeting API (协作, 会议, API, 可调用应用 in the admin
/// console), or every call is a <see cref="MeetingPermissionException"/> with the code 48002. Apps of providers need no
/// such entry, but may create, change, cancel and read meetings and list their ids, and nothing else; the rest is a
/// <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// <para>
/// Meetings come in two shapes, and one needs advanced meeting features (会议高级功能):
/// <see cref="WeComMeetingSettings"/> and <see cref="WeComMeetingReminders"/> say which of their fields do, as do
/// <see cref="CreateWeComMeetingRequest.Guests"/>, the meetings of a series one by one, and the lists of invitees. Keep to one
/// shape for each meeting: one that was made without these features cannot be changed with them.
/// </para>
/// </remarks>
public interface IWeComMeetingsApi
{
    /// <summary>Creates a scheduled meeting and notifies its participants.</summary>
    /// <remarks>
    /// Sent once more, a request would make a second meeting, so the library never repeats one that may have worked: where
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look among the meetings of
    /// <see cref="CreateWeComMeetingRequest.AdminUserId"/> (<see cref="ListIdsAsync"/>, then <see cref="GetAsync"/>) before you
    /// create it again. For five minutes WeCom itself refuses the same meeting a second time.
    /// </remarks>
    /// <param name="request">The meeting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new meeting's id, and whom WeCom could not take in.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingConflictException">The same meeting is just being created, or was created minutes ago.</exception>
    /// <exception cref="MeetingPermissionException">The member may not make meetings, or the calendar is not the app's own.</exception>
    /// <exception cref="MeetingQuotaException">Too many people are invited, or someone lacks the account that the meeting needs.</exception>
    /// <exception cref="MeetingNotSupportedException">A field needs advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Reads a scheduled meeting as it stands.</summary>
    /// <param name="request">Which meeting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="MeetingValidationException">The request names no meeting; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist, was deleted, or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting is another app's or organisation's.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Reads one page of the ids of a member's meetings that this app made. <see cref="WeComMeetingsExtensions.EnumerateIdsAsync"/> reads them all.</summary>
    /// <param name="request">Whose meetings.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListWeComMeetingIdsResponse.HasMore"/> says whether another follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">Nobody has this user id.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Changes a scheduled meeting that has not begun. What is null keeps its value.</summary>
    /// <remarks>
    /// Every change that WeCom accepts sends a notification to the participants, and so does a request with nothing but the
    /// id: it changes nothing, and everybody is notified all the same. Sending the same change again leads to the same
    /// meeting, so the library repeats it after an unclear failure; people may then be notified twice.
    /// </remarks>
    /// <param name="request">Which meeting, and what to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whom WeCom could not take in.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was made by another app, or not through the API, or the calendar is not the app's own.</exception>
    /// <exception cref="MeetingConflictException">The meeting is cancelled, running or over.</exception>
    /// <exception cref="MeetingQuotaException">Too many people are invited, or someone lacks the account that the meeting needs.</exception>
    /// <exception cref="MeetingNotSupportedException">It is an instant meeting, or a setting needs advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <remarks>Cancelling again leads to the same end, so the library repeats the call after an unclear failure, and takes "already cancelled" for success then.</remarks>
    /// <param name="request">Which meeting. Without <see cref="CancelWeComMeetingRequest.SubMeetingId"/> a whole series is cancelled.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was made by another app, or not through the API.</exception>
    /// <exception cref="MeetingConflictException">The meeting is cancelled already, running or over.</exception>
    /// <exception cref="MeetingNotSupportedException">It is an instant meeting.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    Task CancelAsync(
        [Body] CancelWeComMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the members who are invited to a meeting. <see cref="WeComMeetingsExtensions.EnumerateInviteesAsync"/> reads them all. For self-built apps only, and with advanced meeting features.</summary>
    /// <param name="request">Which meeting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListWeComMeetingInviteesResponse.HasMore"/> says whether another follows.</returns>
    /// <exception cref="MeetingValidationException">The request names no meeting, or a page token that WeCom did not give.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was made by another app, or not through the API.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <remarks>Sending the same list again leads to the same invitees, so the library repeats it after an unclear failure; people may then be notified twice.</remarks>
    /// <param name="request">Which meeting, and who.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting or a member does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The meeting was made by another app, or not through the API, or someone is outside the app's visible range.</exception>
    /// <exception cref="MeetingQuotaException">More people are invited than the organisation's meeting rooms hold.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one, and nothing was sent; or the organisation has no advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    Task SetInviteesAsync(
        [Body] SetWeComMeetingInviteesRequest request,
        CancellationToken cancellationToken = default);
}
