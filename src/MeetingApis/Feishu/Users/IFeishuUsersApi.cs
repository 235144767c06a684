using Refit;

namespace MeetingApis.Feishu;

/// <summary>People (通讯录): their ids by mobile number and e-mail address, their names, and the state of their accounts.</summary>
/// <remarks>
/// A person has three ids: an open id (another one in each app), a union id (the same in all apps of one developer) and
/// a user id (the same in one organisation). The kind of a user id is not seen from the outside: a call with the wrong
/// <see cref="FeishuUserIdType"/> ends as if there were no such user. With the app's own token (tenant_access_token), the
/// app sees the people in its contact range (通讯录权限范围), which is set in the developer console and changes with the
/// next published version of the app; as a user (<see cref="FeishuClient.AsUser"/>), it sees whom that user sees.
/// </remarks>
public interface IFeishuUsersApi
{
    /// <summary>Finds the ids of people by their e-mail addresses and mobile numbers.</summary>
    /// <remarks>
    /// Feishu accepts only the app's own token here. That somebody is not found is no error: the row then has no id. An
    /// address that is sent twice, or the address and the number of one person, give two rows.
    /// </remarks>
    /// <param name="request">The addresses and numbers.</param>
    /// <param name="userIdType">The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>. <see cref="FeishuUserIdType.UserId"/> needs the scope <c>contact:user.employee_id:readonly</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One row for each address and each number.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>contact:user.id:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/contact-v3/user/batch_get_id">The vendor's page</seealso>
    [Post("/open-apis/contact/v3/users/batch_get_id")]
    [Operation(
        "feishu.users.batch_get_ids",
        Docs = "https://open.feishu.cn/document/server-docs/contact-v3/user/batch_get_id",
        Tokens = TokenKinds.Tenant,
        Scopes = ["contact:user.id:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<BatchGetFeishuUserIdsResponse> BatchGetIdsAsync(
        [Body] BatchGetFeishuUserIdsRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a person: names, e-mail address, mobile number, departments and state, as far as the app's scopes go.</summary>
    /// <param name="userId">The person's id, of the kind <paramref name="userIdType"/>.</param>
    /// <param name="departmentIdType">The kind of department id in the response. Null means <see cref="FeishuDepartmentIdType.OpenDepartmentId"/>.</param>
    /// <param name="userIdType">The kind of <paramref name="userId"/>, and of the superior in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The person, with the ids that the scopes allow.</returns>
    /// <exception cref="MeetingValidationException">The id is no id of a user of this kind (<see cref="FeishuErrorCodes.InvalidUserId"/>): Feishu has no other answer for somebody who does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The person is outside of the contact range (<see cref="FeishuErrorCodes.UserOutOfRange"/>), or the app lacks the scope <c>contact:contact.base:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/contact-v3/user/get">The vendor's page</seealso>
    [Get("/open-apis/contact/v3/users/{userId}")]
    [Operation(
        "feishu.users.get",
        Docs = "https://open.feishu.cn/document/server-docs/contact-v3/user/get",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["contact:contact.base:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetFeishuUserResponse> GetAsync(
        string userId,
        [Query, AliasAs("department_id_type")] FeishuDepartmentIdType? departmentIdType = null,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads some people by their ids.</summary>
    /// <param name="request">The people to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The people whom the app can see; the others are missing.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">A person is outside of the contact range (<see cref="FeishuErrorCodes.UserOutOfRange"/>), or the app lacks the scope <c>contact:contact.base:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/contact-v3/user/batch">The vendor's page</seealso>
    [Get("/open-apis/contact/v3/users/batch")]
    [Operation(
        "feishu.users.batch_get",
        Docs = "https://open.feishu.cn/document/server-docs/contact-v3/user/batch",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["contact:contact.base:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<BatchGetFeishuUsersResponse> BatchGetAsync(
        [Query] BatchGetFeishuUsersRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the names of some people by their ids, whether or not they are in the app's contact range.</summary>
    /// <remarks>
    /// It takes fewer people and fewer calls than <see cref="BatchGetAsync"/>, which needs another scope. Feishu documents
    /// it for itself only: an app of Lark reads names by <see cref="BatchGetAsync"/>.
    /// </remarks>
    /// <param name="request">The people.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The names of the people who were found.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>contact:user.basic_profile:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch">The vendor's page</seealso>
    [Post("/open-apis/contact/v3/users/basic_batch")]
    [Operation(
        "feishu.users.batch_get_names",
        Docs = "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["contact:user.basic_profile:readonly"],
        PerSecond = 5,
        Safety = RetrySafety.Safe)]
    Task<BatchGetFeishuUserNamesResponse> BatchGetNamesAsync(
        [Body] BatchGetFeishuUserNamesRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
