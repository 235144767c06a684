namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of people. Those that any operation of the older API may answer are in the vendor's table.</summary>
internal static class DingTalkUsersErrors
{
    private static readonly string[] s_operations = ["dingtalk.users.get_id_by_mobile", "dingtalk.users.get", "dingtalk.users.get_id_by_union_id"];

    public static IEnumerable<ErrorRow> Rows => s_operations.SelectMany(static operation => ErrorRows.Of(
        operation,
        [
            new("400002", MeetingErrorCategory.Validation),
            .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, DingTalkErrorCodes.MobileNotFound, "40103", "33012"),
            new(DingTalkErrorCodes.UserNotFound, MeetingErrorCategory.NotFound) { Advice = "Check that the id is of the kind that is asked for, a user id or a union id, and that the person still belongs to the organisation." },
            new(DingTalkErrorCodes.UserOutOfRange, MeetingErrorCategory.Permission) { Advice = "The person is outside the app's range of contacts: an administrator has to widen it." },
            new("50004", MeetingErrorCategory.Permission) { Advice = "The department is outside the app's range of contacts: an administrator has to widen it." },
            new(DingTalkErrorCodes.LegacyPermissionDenied, MeetingErrorCategory.Permission) { IsAboutScopes = true, Advice = "Grant the app the permission in the developer console." },
        ]));
}
