using Refit;

namespace MeetingApis.Feishu;

/// <summary>Reserved meetings (预约): a link and a nine-digit number for joining until the reservation ends.</summary>
/// <remarks>
/// A reservation's id is neither its meeting number nor the id of a meeting. A meeting has its own id and exists only
/// once somebody has joined. Only the owner of a reservation can read, change or delete it. Ids of the kind
/// <see cref="FeishuUserIdType.UserId"/> are null in responses to an app without the scope
/// <c>contact:user.employee_id:readonly</c>.
/// </remarks>
public interface IFeishuReservesApi
{
    /// <summary>Reserves a meeting. The meeting is in nobody's calendar: give people the number or the link that the call returns.</summary>
    /// <remarks>
    /// Every call creates another reservation, so the library retries it only if Feishu certainly did nothing. After a
    /// failure with <see cref="MeetingApiException.IsOutcomeUnknown"/> there may be a reservation, and Feishu has no
    /// query that finds it without its id. Apply again: a reservation that nobody knows of ends by itself. The call
    /// does not fail because of host ids that Feishu cannot use: see
    /// <see cref="ApplyReserveResponse.ReserveCorrectionCheckInfo"/>.
    /// </remarks>
    /// <param name="request">The meeting.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/>. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The reservation. Store its <see cref="Reserve.Id"/>: without it the reservation cannot be found again.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// ApplyReserveResponse applied = await feishu.Reserves.ApplyAsync(new ApplyReserveRequest
    /// {
    ///     OwnerId = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
    ///     EndTime = new DateTimeOffset(2026, 12, 1, 18, 0, 0, TimeSpan.FromHours(8)),
    ///     MeetingSettings = new FeishuReserveMeetingSettings { Topic = "Weekly review", Password = "971024" },
    /// });
    /// Console.WriteLine($"{applied.Reserve?.Url}, or number {applied.Reserve?.MeetingNo}");
    /// </code>
    /// </example>
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
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; a string of digits, not a number.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The reservation with its settings.</returns>
    /// <exception cref="MeetingNotFoundException">The reservation does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">Another identity owns the reservation, or the app lacks the scope <c>vc:reserve:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Reads the running meeting of a reservation, which has at most one. This is the usual way to get the id of a meeting.</summary>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; a string of digits, not a number.</param>
    /// <param name="withParticipants">Whether to read the participants too. Null means false.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The meeting. It is not documented how Feishu responds when no meeting is running: expect either a
    /// <see cref="MeetingNotFoundException"/> or a response without a meeting.
    /// </returns>
    /// <exception cref="MeetingNotFoundException">The reservation does not exist, or no meeting is running on it.</exception>
    /// <exception cref="MeetingPermissionException">Another identity owns the reservation, or the app lacks the scope <c>vc:reserve:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Changes a reserved meeting. A null property keeps its value; empty text or an empty list clears it.</summary>
    /// <remarks>
    /// To extend a reservation, send a new <see cref="UpdateReserveRequest.EndTime"/>, at most 30 days from now, before
    /// the old one has passed; after that the meeting number is free for others. Sending the same change again is
    /// harmless, so the library retries it after a failure with an unknown outcome. The call does not fail because of
    /// host ids that Feishu cannot use: see <see cref="UpdateReserveResponse.ReserveCorrectionCheckInfo"/>.
    /// </remarks>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; a string of digits, not a number.</param>
    /// <param name="request">What to change.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/>. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The reservation after the change.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The reservation does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">Another identity owns the reservation, or the app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Reserves.UpdateAsync("6911188411932033028", new UpdateReserveRequest
    /// {
    ///     EndTime = new DateTimeOffset(2026, 12, 1, 19, 0, 0, TimeSpan.FromHours(8)),
    /// });
    /// </code>
    /// </example>
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

    /// <summary>Deletes a reservation permanently. Nobody can join with its number or link any longer.</summary>
    /// <remarks>The library retries the call after a failure with an unknown outcome; a response that the reservation is gone then counts as success.</remarks>
    /// <param name="reserveId">The id that <see cref="ApplyAsync"/> returned; a string of digits, not a number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingNotFoundException">The reservation does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">Another identity owns the reservation, or the app lacks the scope <c>vc:reserve</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.Reserves.DeleteAsync("6911188411932033028");
    /// </code>
    /// </example>
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
    Task<EmptyResponse> DeleteAsync(
        string reserveId,
        CancellationToken cancellationToken = default);
}
