using Refit;

namespace MeetingApis.DingTalk;

/// <summary>When people and meeting rooms are busy (闲忙).</summary>
/// <remarks>A success may hold failures: a person or room that could not be read has an error, and is not free for that.</remarks>
public interface IDingTalkFreeBusyApi
{
    /// <summary>Reads when people are busy.</summary>
    /// <param name="unionId">The union id of the person who asks. It is not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="request">The people and the period.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The people, each with the busy times or with an error.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingNotFoundException">DingTalk does not know a person.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.EventSchedule.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/free-schedule">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/querySchedule")]
    [Operation(
        "dingtalk.free_busy.list_users",
        Docs = "https://open.dingtalk.com/document/development/free-schedule",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.EventSchedule.Read"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<ListDingTalkUserFreeBusyResponse> ListUsersAsync(
        [AliasAs("userId")] string unionId,
        [Body] ListDingTalkUserFreeBusyRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads when meeting rooms are taken. The app itself asks, never a user.</summary>
    /// <param name="unionId">The union id of the person who asks. It is not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="request">The rooms and the period.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rooms, each with the busy times or with an error.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingConflictException">A room is not available (<see cref="DingTalkErrorCodes.MeetingRoomNotAvailable"/>).</exception>
    /// <exception cref="MeetingNotFoundException">DingTalk does not know the person.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/queries-free-and-busy-meeting-room-information">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/meetingRooms/schedules/query")]
    [Operation(
        "dingtalk.free_busy.list_rooms",
        Docs = "https://open.dingtalk.com/document/development/queries-free-and-busy-meeting-room-information",
        Tokens = TokenKinds.Tenant,
        Scopes = ["Calendar.Event.Read"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<ListDingTalkRoomFreeBusyResponse> ListRoomsAsync(
        [AliasAs("userId")] string unionId,
        [Body] ListDingTalkRoomFreeBusyRequest request,
        CancellationToken cancellationToken = default);
}
