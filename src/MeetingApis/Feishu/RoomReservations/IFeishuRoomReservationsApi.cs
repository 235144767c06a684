using Refit;

namespace MeetingApis.Feishu;

/// <summary>The reservation records of meeting rooms: who reserved which room, when, and whether they came (会议室预定数据).</summary>
public interface IFeishuRoomReservationsApi
{
    /// <summary>Reads one page of the reservations of meeting rooms within one day. <see cref="FeishuRoomReservationsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The rooms and the period to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListFeishuRoomReservationsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-4">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/resource_reservation_list")]
    [Operation(
        "feishu.room_reservations.list",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-4",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:room:readonly"],
        PerMinute = 100)]
    Task<ListFeishuRoomReservationsResponse> ListAsync(
        [Query] ListFeishuRoomReservationsRequest request,
        CancellationToken cancellationToken = default);
}
