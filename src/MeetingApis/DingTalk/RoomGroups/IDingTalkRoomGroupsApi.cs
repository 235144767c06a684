using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Groups of meeting rooms (会议室分组), such as buildings and floors.</summary>
public interface IDingTalkRoomGroupsApi
{
    /// <summary>Reads a group.</summary>
    /// <param name="groupId">The group's id; a string of digits, not a number.</param>
    /// <param name="unionId">The union id of the person who asks, a member of the organisation. It is not a user id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The group.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused an id.</exception>
    /// <exception cref="MeetingNotFoundException">The group or the organisation does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The person does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-meeting-room-groups">The vendor's page</seealso>
    [Get("/v1.0/rooms/groups/{groupId}")]
    [Operation(
        "dingtalk.room_groups.get",
        Docs = "https://open.dingtalk.com/document/development/query-meeting-room-groups",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetDingTalkRoomGroupResponse> GetAsync(
        string groupId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads all groups. This list has no pages.</summary>
    /// <param name="unionId">The union id of the person who asks, a member of the organisation. It is not a user id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The groups, each with the id of the one above it.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused the id.</exception>
    /// <exception cref="MeetingPermissionException">The person does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-meeting-rooms-groups">The vendor's page</seealso>
    [Get("/v1.0/rooms/groupLists")]
    [Operation(
        "dingtalk.room_groups.list",
        Docs = "https://open.dingtalk.com/document/development/query-meeting-rooms-groups",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListDingTalkRoomGroupsResponse> ListAsync(
        [Query] string unionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the administrators of a group.</summary>
    /// <param name="groupId">The group's id; a string of digits, not a number.</param>
    /// <param name="unionId">The union id of the person who asks, a member of the organisation. It is not a user id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The group with its administrators.</returns>
    /// <exception cref="MeetingValidationException">DingTalk refused an id.</exception>
    /// <exception cref="MeetingPermissionException">The person does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-querymeetingroomgroupadmin">The vendor's page</seealso>
    [Get("/v1.0/rooms/groupAdmin/{groupId}")]
    [Operation(
        "dingtalk.room_groups.get_administrators",
        Docs = "https://open.dingtalk.com/document/development/api-querymeetingroomgroupadmin",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetDingTalkRoomGroupAdministratorsResponse> GetAdministratorsAsync(
        string groupId,
        [Query] string unionId,
        CancellationToken cancellationToken = default);
}
