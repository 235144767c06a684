using Refit;

namespace MeetingApis.Feishu;

/// <summary>Reserved meetings (预约): a link and a nine-digit number that people join with until the reservation ends.</summary>
/// <remarks>
/// A reservation's id is neither its meeting number nor the id of a meeting: a meeting, with an id of its own, exists
/// only once somebody has joined. Only the one to whom a reservation belongs can read, change or delete it. Ids of the kind
/// <see cref="FeishuUserIdType.UserId"/> are null in answers to an app without the scope
/// <c>contact:user.employee_id:readonly</c>.
/// </remarks>
public interface IFeishuReservesApi
{
    /// <summary>Reserves a meeting. It stands in nobody's calendar: hand out the number or the link that it returns.</summary>
    /// <remarks>
    /// Every call makes another reservation, so the library sends it again only where Feishu surely did nothing. After a
    /// failure with <see cref="MeetingApiException.IsOutcomeUnknown"/> there may be a reservation or not, and Feishu has
    /// no query that finds one without its id: applying once more is right, because a reservation that nobody knows of
    /// ends by itself. Host ids that Feishu cannot use do not fail the call: see
    /// <see cref="ApplyReserveResponse.ReserveCorrectionCheckInfo"/>.
    /// </remarks>
    /// <param name="request">The meeting.</param>
    /// <param name="userIdType">The kind of the user ids in <paramref name="request"/>. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The reservation. Keep its <see cref="Reserve.Id"/>: without it the reservation cannot be found again.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply">The vendor's page</seealso>
    [Post("/open-apis/vc/v1/reserves/apply")]
    [Operation(
        "feishu.reserves.apply",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:reserve"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<ApplyReserveResponse> ApplyAsync(
        [Body] ApplyReserveRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a reservation.</summary>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; digits, but never a number.</param>
    /// <param name="userIdType">The kind of the user ids in the answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The reservation with its settings.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such reservation, or not any more.</exception>
    /// <exception cref="MeetingPermissionException">The reservation belongs to another identity, or the app lacks the scope <c>vc:reserve:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/reserves/{reserveId}")]
    [Operation(
        "feishu.reserves.get",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/get",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:reserve:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetReserveResponse> GetAsync(
        string reserveId,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the meeting that runs on a reservation, of which there is one at most: the usual way to the id of a meeting.</summary>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; digits, but never a number.</param>
    /// <param name="withParticipants">Whether to read the participants too. Null is false.</param>
    /// <param name="userIdType">The kind of the user ids in the answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The meeting. How Feishu answers where none is running is documented nowhere: expect <see cref="MeetingNotFoundException"/> as well as no meeting in the answer.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such reservation, or no meeting is running on it.</exception>
    /// <exception cref="MeetingPermissionException">The reservation belongs to another identity, or the app lacks the scope <c>vc:reserve:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting">The vendor's page</seealso>
    [Get("/open-apis/vc/v1/reserves/{reserveId}/get_active_meeting")]
    [Operation(
        "feishu.reserves.get_active_meeting",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:reserve:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetActiveFeishuMeetingResponse> GetActiveMeetingAsync(
        string reserveId,
        [Query, AliasAs("with_participants")] bool? withParticipants = null,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes a reserved meeting. What is null keeps its value; empty text or an empty list clears it.</summary>
    /// <remarks>
    /// This is how a reservation is extended: give a new <see cref="UpdateReserveRequest.EndTime"/>, at most 30 days from now,
    /// before the old one has passed, since the meeting number is free for others then. Sending the same change again is
    /// harmless, so the library repeats it after an unclear failure. Host ids that Feishu cannot use do not fail the call: see <see cref="UpdateReserveResponse.ReserveCorrectionCheckInfo"/>.
    /// </remarks>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; digits, but never a number.</param>
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

    /// <summary>Deletes a reservation, for good. Nobody can join with its number or link any more.</summary>
    /// <remarks>The library repeats the call after an unclear failure; that the reservation is gone then counts as success.</remarks>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; digits, but never a number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingNotFoundException">There is no such reservation, or not any more.</exception>
    /// <exception cref="MeetingPermissionException">The reservation belongs to another identity, or the app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete">The vendor's page</seealso>
    [Delete("/open-apis/vc/v1/reserves/{reserveId}")]
    [Operation(
        "feishu.reserves.delete",
        Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["vc:reserve"],
        PerSecond = 50,
        PerMinute = 1000,
        DoneCodes = [FeishuErrorCodes.DataNotFound])]
    Task DeleteAsync(
        string reserveId,
        CancellationToken cancellationToken = default);
}
