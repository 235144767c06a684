using Refit;

namespace MeetingApis.WeCom;

/// <summary>Members of the organisation (成员): who they are, and their ids. For looking up the people of a meeting, one at a time; nothing here changes a member.</summary>
/// <remarks>
/// What a <c>UserId</c> is depends on the app that calls. A self-built app gets and sends the plain ids of the admin
/// console. A third-party app, and a provider-developed one after its upgrade, gets and sends encrypted ids, which are
/// the same in all apps of one provider and which WeCom also calls open_userid. Every other operation of the client wants
/// the kind that the same app gets here. WeCom compares ids without regard to case.
/// <para>
/// An app finds only the members within its visible range. The people who are in WeCom but not in the organisation have
/// ids of another kind, which these operations do not know.
/// </para>
/// </remarks>
public interface IWeComUsersApi
{
    /// <summary>Finds a member by mobile number.</summary>
    /// <remarks>
    /// WeCom counts misses for the whole organisation: after as many wrong numbers as 20 % of the members that it may
    /// have, it refuses the operation for a day. Keep what was found, and never try out numbers in a loop.
    /// </remarks>
    /// <param name="request">The number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The member's user id, encrypted for a provider's app.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">Nobody has the number, or the app may not see whoever has it.</exception>
    /// <exception cref="MeetingPermissionException">The member exists, and the app may not see the member.</exception>
    /// <exception cref="MeetingRateLimitException">The app called too often, or the organisation looked for too many wrong ones.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/95402">The vendor's page</seealso>
    [Post("/cgi-bin/user/getuserid")]
    [Operation(
        "wecom.users.get_id_by_mobile",
        Docs = "https://developer.work.weixin.qq.com/document/path/95402",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<GetWeComUserIdResponse> GetIdByMobileAsync(
        [Body] GetWeComUserIdByMobileRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds a member by email address: the address of the mailbox that WeCom gave the member, unless the request says otherwise.</summary>
    /// <remarks>
    /// WeCom counts misses for the whole organisation: after as many wrong addresses as 20 % of the members that it may
    /// have, it refuses the operation for a day. Keep what was found, and never try out addresses in a loop.
    /// </remarks>
    /// <param name="request">The address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The member's user id, encrypted for a provider's app.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">Nobody has the address, or the app may not see whoever has it.</exception>
    /// <exception cref="MeetingPermissionException">The member exists, and the app may not see the member.</exception>
    /// <exception cref="MeetingRateLimitException">The app called too often, or the organisation looked for too many wrong ones.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/95895">The vendor's page</seealso>
    [Post("/cgi-bin/user/get_userid_by_email")]
    [Operation(
        "wecom.users.get_id_by_email",
        Docs = "https://developer.work.weixin.qq.com/document/path/95895",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<GetWeComUserIdResponse> GetIdByEmailAsync(
        [Body] GetWeComUserIdByEmailRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a member.</summary>
    /// <remarks>
    /// The name is all that a new app can count on. Self-built and provider-developed apps that were created after 20 June
    /// 2022 do not get contact details here, and third-party apps do not get the name. With the secret of the
    /// contact sync, addresses that were added after 15 August 2022 are refused.
    /// </remarks>
    /// <param name="request">The member.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the app may see of the member.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The member does not exist, or has left.</exception>
    /// <exception cref="MeetingPermissionException">The member is outside the app's visible range, or WeCom does not trust the calling address.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/90196">The vendor's page</seealso>
    [Get("/cgi-bin/user/get")]
    [Operation(
        "wecom.users.get",
        Docs = "https://developer.work.weixin.qq.com/document/path/90196",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<GetWeComUserResponse> GetAsync(
        [Query] GetWeComUserRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the ids of all members. <see cref="WeComUsersExtensions.EnumerateIdsAsync"/> reads them all. Only with the secret of the contact sync.</summary>
    /// <remarks>
    /// The call needs a client of its own, whose <see cref="WeComOptions.CorpSecret"/> is the secret of the contact sync
    /// (通讯录同步) of the admin console. With the secret of any app it throws a <see cref="MeetingPermissionException"/>
    /// with the code 48002.
    /// </remarks>
    /// <param name="request">The page to read. An empty request reads the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListWeComUserIdsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The secret is not the one of the contact sync.</exception>
    /// <exception cref="MeetingNotSupportedException">The client is of a provider's app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/96067">The vendor's page</seealso>
    [Post("/cgi-bin/user/list_id")]
    [Operation(
        "wecom.users.list_ids",
        Docs = "https://developer.work.weixin.qq.com/document/path/96067",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComUserIdsResponse> ListIdsAsync(
        [Body] ListWeComUserIdsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the encrypted ids of members by their plain ids. For providers' apps.</summary>
    /// <remarks>A provider-developed app may call it while its ids are upgraded (reported, not documented).</remarks>
    /// <param name="request">The plain ids.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids that were found, and those that were not. The call succeeds even if none was.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97062">The vendor's page</seealso>
    [Post("/cgi-bin/batch/userid_to_openuserid")]
    [Operation(
        "wecom.users.to_open_ids",
        Docs = "https://developer.work.weixin.qq.com/document/path/97062",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.ThirdParty | AppKinds.ProviderDeveloped,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ToWeComOpenIdsResponse> ToOpenIdsAsync(
        [Body] ToWeComOpenIdsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the plain ids of members by the encrypted ids that another app got. For self-built apps.</summary>
    /// <param name="request">The encrypted ids, and the app that got them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids that were found, and those that were not. The call succeeds even if none was.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/95884">The vendor's page</seealso>
    [Post("/cgi-bin/batch/openuserid_to_userid")]
    [Operation(
        "wecom.users.to_user_ids",
        Docs = "https://developer.work.weixin.qq.com/document/path/95884",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ToWeComUserIdsResponse> ToUserIdsAsync(
        [Body] ToWeComUserIdsRequest request,
        CancellationToken cancellationToken = default);
}
