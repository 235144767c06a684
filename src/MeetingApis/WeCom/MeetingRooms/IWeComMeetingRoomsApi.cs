using Refit;

namespace MeetingApis.WeCom;

/// <summary>The organisation's meeting rooms (会议室). For self-built apps that are allowed to call the API of the meeting-room app.</summary>
/// <remarks>
/// If the app is not listed among those apps (应用管理, 会议室, 可调用应用 in the admin console), every call throws a
/// <see cref="MeetingPermissionException"/> with the code 48002. For a provider's app, every call throws a
/// <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// </remarks>
public interface IWeComMeetingRoomsApi
{
    /// <summary>Creates a meeting room.</summary>
    /// <remarks>
    /// A second request would create a second room, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look for the room with <see cref="ListAsync"/>
    /// first.
    /// </remarks>
    /// <param name="request">The room to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new room's id.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms, or someone in the range is outside its visible range.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// CreateWeComMeetingRoomResponse created = await wecom.MeetingRooms.CreateAsync(new CreateWeComMeetingRoomRequest
    /// {
    ///     Name = "18F-1",
    ///     Capacity = 10,
    ///     City = "Shenzhen",
    ///     Building = "Tencent Building",
    ///     Floor = "18F",
    /// });
    /// Console.WriteLine(created.MeetingRoomId);
    /// </code>
    /// </example>
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

    /// <summary>Lists meeting rooms, all in one response.</summary>
    /// <param name="request">The rooms to list. An empty request lists them all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rooms.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Changes a meeting room. A null property keeps its value.</summary>
    /// <param name="request">The room and the properties to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.MeetingRooms.UpdateAsync(new UpdateWeComMeetingRoomRequest { MeetingRoomId = "2", Capacity = 12 });
    /// </code>
    /// </example>
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
    Task<EmptyResponse> UpdateAsync(
        [Body] UpdateWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a meeting room.</summary>
    /// <param name="request">The room to delete.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.MeetingRooms.DeleteAsync(new DeleteWeComMeetingRoomRequest { MeetingRoomId = "2" });
    /// </code>
    /// </example>
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
    Task<EmptyResponse> DeleteAsync(
        [Body] DeleteWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);
}
