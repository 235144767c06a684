namespace MeetingApis.Feishu;

/// <summary>Reserved meetings (预约): a link and a nine-digit number that people join with until the reservation ends.</summary>
/// <remarks>
/// A reservation's id is neither its meeting number nor the id of a meeting: a meeting, with an id of its own, exists
/// only once somebody has joined.
/// </remarks>
[MeetingApi]
public interface IFeishuReservesApi
{
    /// <summary>Changes a reserved meeting. What is null keeps its value; empty text or an empty list clears it.</summary>
    /// <remarks>
    /// Sending the same change again is harmless, so the library repeats it after an unclear failure. Host ids that
    /// Feishu cannot use do not fail the call: see <see cref="UpdateReserveResponse.ReserveCorrectionCheckInfo"/>.
    /// </remarks>
    /// <param name="reserveId">The id that applying for the reservation returned; digits, but never a number.</param>
    /// <param name="request">What to change.</param>
    /// <param name="userIdType">The kind of the user ids in <paramref name="request"/>. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The reservation as it is now.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such reservation, or not any more.</exception>
    /// <exception cref="MeetingPermissionException">The reservation belongs to another identity, or the app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/update">The vendor's page</seealso>
    [Put("/open-apis/vc/v1/reserves/{reserveId}")]
    [Operation(
        "feishu.reserves.update",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/update",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:reserve"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<UpdateReserveResponse> UpdateAsync(
        string reserveId,
        [Body] UpdateReserveRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
