using Refit;

namespace MeetingApis.Feishu;

/// <summary>When people and meeting rooms are busy (忙闲).</summary>
/// <remarks>
/// For many rooms at once, and for the events that occupy them, see <see cref="IFeishuRoomInstancesApi.GetFreeBusyAsync"/>.
/// </remarks>
public interface IFeishuFreeBusyApi
{
    /// <summary>Reads when a person or a meeting room is busy.</summary>
    /// <remarks>With the app's own token (tenant_access_token), the app needs the bot ability (机器人能力).</remarks>
    /// <param name="request">The person or the room, and the period to read.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/>. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The periods in which the person or the room is busy.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The user has left, or is of another organisation.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:calendar</c>, <c>calendar:calendar.free_busy:read</c> or <c>calendar:calendar:readonly</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list">The vendor's page</seealso>
    [Post("/open-apis/calendar/v4/freebusy/list")]
    [Operation(
        "feishu.free_busy.list",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.free_busy:read", "calendar:calendar:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<ListFeishuFreeBusyResponse> ListAsync(
        [Body] ListFeishuFreeBusyRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
