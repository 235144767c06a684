using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Meeting rooms (会议室). Rooms are reserved in calendars, by the room's id.</summary>
public interface IDingTalkRoomsApi
{
    /// <summary>Reads a meeting room with all its fields.</summary>
    /// <param name="roomId">The room's id.</param>
    /// <param name="unionId">The union id of the person who asks, a member of the organisation. It is not a user id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The room.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused an id.</exception>
    /// <exception cref="MeetingNotFoundException">The room or the organisation does not exist.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/check-meeting-room-details">The vendor's page</seealso>
    [Get("/v1.0/rooms/meetingRooms/{roomId}")]
    [Operation(
        "dingtalk.rooms.get",
        Docs = "https://open.dingtalk.com/document/development/check-meeting-room-details",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetDingTalkRoomResponse> GetAsync(
        string roomId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the meeting rooms. <see cref="DingTalkRoomsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The person who asks, and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListDingTalkRoomsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The person does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/check-the-meeting-room-list">The vendor's page</seealso>
    [Get("/v1.0/rooms/meetingRoomLists")]
    [Operation(
        "dingtalk.rooms.list",
        Docs = "https://open.dingtalk.com/document/development/check-the-meeting-room-list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListDingTalkRoomsResponse> ListAsync(
        [Query] ListDingTalkRoomsRequest request,
        CancellationToken cancellationToken = default);
}
