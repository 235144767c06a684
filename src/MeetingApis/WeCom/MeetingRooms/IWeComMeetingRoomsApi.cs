using Refit;

namespace MeetingApis.WeCom;

/// <summary>The organisation's meeting rooms (会议室). For self-built apps that may call the API of the meeting-room app.</summary>
/// <remarks>
/// An app that does not stand among those apps (应用管理, 会议室, 可调用应用 in the admin console) gets a
/// <see cref="MeetingPermissionException"/> with the code 48002 from every call. An app of a provider gets a
/// <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// </remarks>
public interface IWeComMeetingRoomsApi
{
    /// <summary>Creates a meeting room.</summary>
    /// <remarks>
    /// Sent once more, a request would make a second room, so the library never repeats one that may have worked: where
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look for the room with <see cref="ListAsync"/> first.
    /// </remarks>
    /// <param name="request">The room.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new room's id.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app may not call the API of meeting rooms, or someone in the range is outside its visible range.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93619">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/add")]
    [Operation(
        "wecom.meeting_rooms.create",
        Docs = "https://developer.work.weixin.qq.com/document/path/93619",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<CreateWeComMeetingRoomResponse> CreateAsync(
        [Body] CreateWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Lists meeting rooms, all in one answer.</summary>
    /// <param name="request">Which rooms; an empty request lists them all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The rooms.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not among those that may call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93619">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/list")]
    [Operation(
        "wecom.meeting_rooms.list",
        Docs = "https://developer.work.weixin.qq.com/document/path/93619",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComMeetingRoomsResponse> ListAsync(
        [Body] ListWeComMeetingRoomsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a meeting room. What is null keeps its value.</summary>
    /// <param name="request">Which room, and what to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not among those that may call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93619">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/edit")]
    [Operation(
        "wecom.meeting_rooms.update",
        Docs = "https://developer.work.weixin.qq.com/document/path/93619",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task UpdateAsync(
        [Body] UpdateWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a meeting room.</summary>
    /// <param name="request">Which room.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not among those that may call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93619">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/del")]
    [Operation(
        "wecom.meeting_rooms.delete",
        Docs = "https://developer.work.weixin.qq.com/document/path/93619",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task DeleteAsync(
        [Body] DeleteWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);
}
