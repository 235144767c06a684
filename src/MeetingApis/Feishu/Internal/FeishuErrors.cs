namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class FeishuErrors
{
    /// <summary>What nearly every page of the video conference family (vc) lists.</summary>
    public static IEnumerable<ErrorRow> Video() =>
    [
        new(FeishuErrorCodes.InternalError, ErrorCategory.Unavailable, FailureKind.Ambiguous),
        new(FeishuErrorCodes.NotSupported, ErrorCategory.NotSupported),
        new(FeishuErrorCodes.InvalidParameter, ErrorCategory.Validation),
    ];

    public static ErrorRow NoPermission(string belongs) =>
        new(FeishuErrorCodes.NoPermission, ErrorCategory.Permission) { Advice = $"Check the kind of token, the identity it stands for, and whom {belongs} to." };

    /// <summary>The pages on rooms and their levels all list the same codes, the last three with HTTP 404: only the code tells them apart.</summary>
    public static IEnumerable<ErrorRow> Rooms(string operation) => ErrorRows.Of(
        operation,
        [
            .. Video(),
            new(FeishuErrorCodes.DataNotFound, ErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the ids, then the request." },
            NoPermission("the room belongs"),
            new(FeishuErrorCodes.DataConflict, ErrorCategory.Conflict),
        ]);
}
