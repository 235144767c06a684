namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of members. The pages of the two conversions name none.</summary>
internal static class WeComUsersErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.users.get_id_by_mobile", [.. FindUser(), new(WeComErrorCodes.InvalidMobile, MeetingErrorCategory.Validation)]),
        .. ErrorRows.Of("wecom.users.get_id_by_email", [.. FindUser(), new(WeComErrorCodes.InvalidEmail, MeetingErrorCategory.Validation)]),
        .. ErrorRows.Of("wecom.users.get", GetUser()),
        .. ErrorRows.Of("wecom.users.list_ids", ListUserIds()),
    ];

    /// <summary>The page does not say which of three codes comes where nobody is found.</summary>
    private static IEnumerable<ErrorRow> FindUser() =>
    [
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.NoSuchUser, WeComErrorCodes.UserNotFound, WeComErrorCodes.InvalidUserId),
        new(WeComErrorCodes.NoPrivilege, MeetingErrorCategory.Permission) { Advice = "The member must be within the app's visible range." },
        WeComErrors.TooFrequent with { Advice = "The organisation may also have looked for too many wrong numbers or addresses, for which WeCom refuses the operation for a day." },
        new(WeComErrorCodes.MalformedRequest, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.ApiForbidden, MeetingErrorCategory.Permission),
    ];

    private static IEnumerable<ErrorRow> GetUser() =>
    [
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.UserNotFound, WeComErrorCodes.NoSuchUser, "60003"),
        new(WeComErrorCodes.InvalidUserId, MeetingErrorCategory.Validation) { Advice = "A third-party app must send the encrypted id." },
        .. ErrorRows.Definitive(MeetingErrorCategory.Validation, "60123"),
        new(WeComErrorCodes.NoPrivilege, MeetingErrorCategory.Permission) { Advice = "The member must be within the app's visible range." },
        new("48009", MeetingErrorCategory.Permission) { Advice = "The secret of the contact sync reads no members from this address: use the secret of an app." },
        new(WeComErrorCodes.IpNotAllowed, MeetingErrorCategory.Permission) { Advice = "Add the address that calls to those that the app trusts." },
    ];

    private static IEnumerable<ErrorRow> ListUserIds() =>
    [
        new(WeComErrorCodes.ApiForbidden, MeetingErrorCategory.Permission) { Advice = "Only the secret of the contact sync may list all members." },
        new(WeComErrorCodes.InvalidCursor, MeetingErrorCategory.Validation),
    ];
}
