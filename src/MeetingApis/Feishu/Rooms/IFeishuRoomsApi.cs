using Refit;

namespace MeetingApis.Feishu;

/// <summary>Meeting rooms (会议室).</summary>
public interface IFeishuRoomsApi
{
    /// <summary>Reads a room.</summary>
    /// <param name="roomId">The room, <c>omm_...</c>.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The room.</returns>
    /// <exception cref="MeetingNotFoundException">The room does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room/get">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/rooms/{roomId}")]
    [Operation(
        "feishu.rooms.get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room/get",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetFeishuRoomResponse> GetAsync(
        string roomId,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads some rooms by their ids.</summary>
    /// <param name="request">The rooms to read.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rooms.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room/mget">The vendor's page</seealso>
    [Post("/open-apis/vc/v1/rooms/mget")]
    [Operation(
        "feishu.rooms.batch_get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room/mget",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<BatchGetFeishuRoomsResponse> BatchGetAsync(
        [Body] BatchGetFeishuRoomsRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the rooms of a level. <see cref="FeishuRoomsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The level and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListFeishuRoomsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The level does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room/list">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/rooms")]
    [Operation(
        "feishu.rooms.list",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room/list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<ListFeishuRoomsResponse> ListAsync(
        [Query] ListFeishuRoomsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Searches for rooms that a user may reserve, and reads one page of them. <see cref="FeishuRoomsExtensions.EnumerateSearchAsync"/> reads them all.</summary>
    /// <remarks>Feishu accepts only a user's token (user_access_token) here: call it through <see cref="FeishuClient.AsUser"/>.</remarks>
    /// <param name="request">The search conditions and the page to read.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="SearchFeishuRoomsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room/search">The vendor's page</seealso>
    [Post("/open-apis/vc/v1/rooms/search")]
    [Operation(
        "feishu.rooms.search",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room/search",
        Tokens = TokenKinds.User,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<SearchFeishuRoomsResponse> SearchAsync(
        [Body] SearchFeishuRoomsRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
