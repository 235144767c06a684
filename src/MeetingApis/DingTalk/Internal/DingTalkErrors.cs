namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class DingTalkErrors
{
    /// <summary>What any query of rooms and groups may answer; the single pages list a part of it each.</summary>
    public static IEnumerable<ErrorRow> EveryRoomQuery() =>
    [
        new("param.error", ErrorCategory.Validation),
        new("user.not.employee", ErrorCategory.Permission) { Advice = "Check that the id is a union id, not a user id, and whose it is." },
        new("user.not.admin", ErrorCategory.Permission) { Advice = "Ask with the union id of an administrator of the smart meeting rooms." },
        new("user.not.org", ErrorCategory.Permission),
        new(DingTalkErrorCodes.NoPermission, ErrorCategory.Permission),
        new("org.not.found", ErrorCategory.NotFound),
        new("no.smart.permission", ErrorCategory.NotSupported) { Advice = "The organisation has to buy smart meeting rooms." },
        new("system.error", ErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];
}
