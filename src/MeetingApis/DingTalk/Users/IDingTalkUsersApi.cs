using Refit;

namespace MeetingApis.DingTalk;

/// <summary>People of an organisation (通讯录用户): from a telephone number to the ids by which DingTalk knows them, and from one id to the other.</summary>
/// <remarks>
/// <para>
/// DingTalk knows a person by two ids. The <em>user id</em> (<c>userid</c>) is valid in one organisation and serves the
/// directory. The <em>union id</em> (<c>unionid</c>) is valid for all apps of one developer, and is what conferences,
/// calendars and rooms require. <see cref="GetIdByMobileAsync"/> leads from a number to the user id, <see cref="GetAsync"/>
/// from the user id to the union id, and <see cref="GetIdByUnionIdAsync"/> back. DingTalk knows nobody by an e-mail address.
/// </para>
/// <para>
/// The app itself asks, never a user, and it sees only the people in its range of contacts. These operations belong to
/// DingTalk's older API, which has a host of its own: see <see cref="DingTalkOptions.LegacyBaseAddress"/>. They do not count
/// against the monthly allowance. Pairs of ids do not change, so you may keep them.
/// </para>
/// </remarks>
public interface IDingTalkUsersApi
{
    /// <summary>Finds a person by the mobile number. Only internal apps may do so.</summary>
    /// <remarks>
    /// It finds only people who are in the organisation now. Whether it finds people who hide their numbers is not documented: an
    /// exception says that nobody was found, and not that nobody has the number.
    /// </remarks>
    /// <param name="request">The number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The person's user ids. There is no union id among them: <see cref="GetAsync"/> reads it.</returns>
    /// <exception cref="MeetingValidationException">The number is missing, or DingTalk refused it. In the first case the request was not sent.</exception>
    /// <exception cref="MeetingNotFoundException">Nobody in the organisation was found under the number.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>qyapi_get_member_by_mobile</c>, or the person is outside its range of contacts.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not an internal app. Nothing was sent.</exception>
    /// <exception cref="MeetingProtocolException">DingTalk sent a success without any id.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-users-by-phone-number">The vendor's page</seealso>
    [Post("/topapi/v2/user/getbymobile")]
    [Operation(
        "dingtalk.users.get_id_by_mobile",
        Docs = "https://open.dingtalk.com/document/development/query-users-by-phone-number",
        Tokens = TokenKinds.Tenant,
        Host = ApiHost.Legacy,
        Apps = AppKinds.SelfBuilt,
        Scopes = ["qyapi_get_member_by_mobile"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<GetDingTalkUserIdByMobileResponse> GetIdByMobileAsync(
        [Body] GetDingTalkUserIdByMobileRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a person, with the union id that conferences and calendars require.</summary>
    /// <remarks>
    /// Telephone numbers and e-mail addresses need permissions of their own. Without them they are null, and no exception says so;
    /// third-party apps never receive them.
    /// </remarks>
    /// <param name="request">The person.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The person. Everything but the user id may be null.</returns>
    /// <exception cref="MeetingValidationException">The id is missing, or DingTalk refused it. In the first case the request was not sent.</exception>
    /// <exception cref="MeetingNotFoundException">The organisation has nobody of this user id. A union id is no user id.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>qyapi_get_member</c>, or the person is outside its range of contacts.</exception>
    /// <exception cref="MeetingProtocolException">DingTalk sent a success without the user id.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-user-details">The vendor's page</seealso>
    [Post("/topapi/v2/user/get")]
    [Operation(
        "dingtalk.users.get",
        Docs = "https://open.dingtalk.com/document/development/query-user-details",
        Tokens = TokenKinds.Tenant,
        Host = ApiHost.Legacy,
        Scopes = ["qyapi_get_member"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<GetDingTalkUserResponse> GetAsync(
        [Body] GetDingTalkUserRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds a person's user id by the union id.</summary>
    /// <param name="request">The union id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user id, and whether the person is an employee. <see cref="GetAsync"/> then reads the name.</returns>
    /// <exception cref="MeetingValidationException">The id is missing, or DingTalk refused it. In the first case the request was not sent.</exception>
    /// <exception cref="MeetingNotFoundException">
    /// The organisation has nobody of this union id. A person has another union id for the apps of another developer, which is
    /// answered in this way too.
    /// </exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>qyapi_get_member</c>, or the person is outside its range of contacts.</exception>
    /// <exception cref="MeetingProtocolException">DingTalk sent a success without the user id.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-a-user-by-the-union-id">The vendor's page</seealso>
    [Post("/topapi/user/getbyunionid")]
    [Operation(
        "dingtalk.users.get_id_by_union_id",
        Docs = "https://open.dingtalk.com/document/development/query-a-user-by-the-union-id",
        Tokens = TokenKinds.Tenant,
        Host = ApiHost.Legacy,
        Scopes = ["qyapi_get_member"],
        PerSecond = 20,
        Safety = RetrySafety.Safe)]
    Task<GetDingTalkUserIdByUnionIdResponse> GetIdByUnionIdAsync(
        [Body] GetDingTalkUserIdByUnionIdRequest request,
        CancellationToken cancellationToken = default);
}
