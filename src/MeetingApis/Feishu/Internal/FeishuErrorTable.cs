namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's documented codes. One code can mean different things in two families, so those of a family stand at its operations.</summary>
internal static partial class FeishuErrorTable
{
    public static ErrorTable Table { get; } = new(
        "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code",
        [.. Reserves(), .. ListRoomReservations(), .. ReplyRoomInstance(), .. TenantAccessToken(), .. Generic()]);

    private static IEnumerable<ErrorRow> ListRoomReservations() => ErrorRows.Of(
        "feishu.room_reservations.list",
        [
            .. Video(),
            new(FeishuErrorCodes.InvalidStartTime, ErrorCategory.Validation) { Advice = "The start must not lie in the future." },
            new(FeishuErrorCodes.InvalidEndTime, ErrorCategory.Validation) { Advice = "The end must not lie before the start, nor more than one day after it." },
            new(FeishuErrorCodes.DataNotFound, ErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the ids, then the request." },
            NoPermission("the rooms belong"),
        ]);

    /// <summary>The page names this code only, in its description of <c>code</c>; for the rest it links to the generic ones.</summary>
    private static IEnumerable<ErrorRow> ReplyRoomInstance() => ErrorRows.Of(
        "feishu.room_instances.reply",
        new ErrorRow(FeishuErrorCodes.InvalidOriginalTime, ErrorCategory.Conflict) { Advice = "Query the room's free/busy again for the current original_time, then reply again." });

    /// <summary>Whatever the token endpoint dislikes is a matter of credentials: 10003 and 10016 mean something else to other operations.</summary>
    private static IEnumerable<ErrorRow> TenantAccessToken() => ErrorRows.Of(
        "feishu.auth.tenant_access_token",
        [
            new(FeishuErrorCodes.InvalidRequestParameter, ErrorCategory.Authentication) { Advice = "Check the app id." },
            new(FeishuErrorCodes.AppUnauthorized, ErrorCategory.Authentication) { Advice = "Check the app id, the app secret, and that the app is enabled." },
            .. ErrorRows.Definitive(ErrorCategory.Authentication, "10005", "10012", "10013", FeishuErrorCodes.WrongAppSecret, "10016", FeishuErrorCodes.AppCredentialsNotFound),
        ]);

    /// <summary>What nearly every page of the video conference family (vc) lists.</summary>
    private static IEnumerable<ErrorRow> Video() =>
    [
        new(FeishuErrorCodes.InternalError, ErrorCategory.Unavailable, FailureKind.Ambiguous),
        new(FeishuErrorCodes.NotSupported, ErrorCategory.NotSupported),
        new(FeishuErrorCodes.InvalidParameter, ErrorCategory.Validation),
    ];

    private static ErrorRow NoPermission(string belongs) =>
        new(FeishuErrorCodes.NoPermission, ErrorCategory.Permission) { Advice = $"Check the kind of token, the identity it stands for, and whom {belongs} to." };
}
