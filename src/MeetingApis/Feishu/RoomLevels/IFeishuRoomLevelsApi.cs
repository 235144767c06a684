using Refit;

namespace MeetingApis.Feishu;

/// <summary>The levels to which meeting rooms belong (会议室层级).</summary>
public interface IFeishuRoomLevelsApi
{
    /// <summary>Reads a level.</summary>
    /// <param name="roomLevelId">The level, <c>omb_...</c>, or <c>0</c> for the organisation, which is above all levels.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The level.</returns>
    /// <exception cref="MeetingNotFoundException">The level does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room_level/get">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/room_levels/{roomLevelId}")]
    [Operation(
        "feishu.room_levels.get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room_level/get",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetFeishuRoomLevelResponse> GetAsync(
        string roomLevelId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads some levels by their ids.</summary>
    /// <param name="request">The levels to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The levels.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room_level/mget">The vendor's page</seealso>
    [Post("/open-apis/vc/v1/room_levels/mget")]
    [Operation(
        "feishu.room_levels.batch_get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room_level/mget",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<BatchGetFeishuRoomLevelsResponse> BatchGetAsync(
        [Body] BatchGetFeishuRoomLevelsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the levels directly below a level. <see cref="FeishuRoomLevelsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The level above and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListFeishuRoomLevelsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The level does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room_level/list">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/room_levels")]
    [Operation(
        "feishu.room_levels.list",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room_level/list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<ListFeishuRoomLevelsResponse> ListAsync(
        [Query] ListFeishuRoomLevelsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the ids of levels by the organisation's own ids.</summary>
    /// <param name="request">The levels to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids of the levels that were found.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room</c> or <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/room_level/search">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/room_levels/search")]
    [Operation(
        "feishu.room_levels.search",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/room_level/search",
        Tokens = TokenKinds.Tenant,
        Scopes = ["vc:room", "vc:room:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<SearchFeishuRoomLevelsResponse> SearchAsync(
        [Query] SearchFeishuRoomLevelsRequest request,
        CancellationToken cancellationToken = default);
}
