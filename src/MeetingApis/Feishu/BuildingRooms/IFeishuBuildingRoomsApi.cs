using Refit;

namespace MeetingApis.Feishu;

/// <summary>The rooms of buildings in the old meeting room interface (会议室).</summary>
/// <remarks>
/// Feishu keeps this interface for existing integrations and recommends rooms and room levels (<c>vc/v1</c>) for new
/// ones. Ids are the same in both.
/// </remarks>
public interface IFeishuBuildingRoomsApi
{
    /// <summary>Reads one page of the rooms of a building. <see cref="FeishuBuildingRoomsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The building and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListFeishuBuildingRoomsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-list">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/room/list")]
    [Operation(
        "feishu.building_rooms.list",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<ListFeishuBuildingRoomsResponse> ListAsync(
        [Query] ListFeishuBuildingRoomsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads some rooms by their ids.</summary>
    /// <param name="request">The rooms to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rooms.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-meeting-room-details">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/room/batch_get")]
    [Operation(
        "feishu.building_rooms.batch_get",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-meeting-room-details",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<BatchGetFeishuBuildingRoomsResponse> BatchGetAsync(
        [Query] BatchGetFeishuBuildingRoomsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the ids of rooms by the organisation's own ids.</summary>
    /// <param name="request">The rooms to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids of the rooms that were found.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-id">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/room/batch_get_id")]
    [Operation(
        "feishu.building_rooms.batch_get_ids",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-meeting-room-id",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<BatchGetFeishuBuildingRoomIdsResponse> BatchGetIdsAsync(
        [Query] BatchGetFeishuBuildingRoomIdsRequest request,
        CancellationToken cancellationToken = default);
}
