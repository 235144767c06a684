namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of people. The page on ids by e-mail and mobile has none of its own.</summary>
internal static class FeishuUsersErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of(
            "feishu.users.get",
            InvalidParameter(),
            new("40003", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
            new(FeishuErrorCodes.InvalidUserId, MeetingErrorCategory.Validation) { Advice = "There may be no such user; check the id, then the kind of user id." },
            OutOfRange()),
        .. ErrorRows.Of("feishu.users.batch_get", InvalidParameter(), new("40004", MeetingErrorCategory.Permission), OutOfRange()),
        .. ErrorRows.Of("feishu.users.batch_get_names", InvalidParameter()),
    ];

    private static ErrorRow InvalidParameter() => new("40001", MeetingErrorCategory.Validation);

    private static ErrorRow OutOfRange() =>
        new(FeishuErrorCodes.UserOutOfRange, MeetingErrorCategory.Permission) { Advice = "Widen the app's contact range in the developer console, and publish a version of the app." };
}
