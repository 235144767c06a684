namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class DingTalkErrors
{
    /// <summary>What any query of rooms and groups may answer; the single pages list a part of it each.</summary>
    public static IEnumerable<ErrorRow> EveryRoomQuery() =>
    [
        new("param.error", MeetingErrorCategory.Validation),
        new("user.not.employee", MeetingErrorCategory.Permission) { Advice = "Check that the id is a union id, not a user id, and whose it is." },
        new("user.not.admin", MeetingErrorCategory.Permission) { Advice = "Ask with the union id of an administrator of the smart meeting rooms." },
        new("user.not.org", MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.NoPermission, MeetingErrorCategory.Permission),
        new("org.not.found", MeetingErrorCategory.NotFound),
        new("no.smart.permission", MeetingErrorCategory.NotSupported) { Advice = "The organisation has to buy smart meeting rooms." },
        new("system.error", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];

    /// <summary>What is answered to an idempotency key (x-client-token).</summary>
    public static IEnumerable<ErrorRow> EveryKeyedCall() =>
    [
        new(DingTalkErrorCodes.IdempotencyProcessing, MeetingErrorCategory.Conflict, FailureKind.Contended) { TellsOfEarlierSend = true, Advice = "An earlier request with the same key is still running: call again later with the same key, or look up what it did." },
        new(DingTalkErrorCodes.IdempotentParameterMismatch, MeetingErrorCategory.Validation) { Advice = "The key was used for another request: use one key for one request." },
        new(DingTalkErrorCodes.DuplicateClientToken, MeetingErrorCategory.Conflict) { TellsOfEarlierSend = true, Advice = "DingTalk has had a request with this key: look up what it did before you call again with another key." },
    ];

    /// <summary>What any call on a calendar may answer.</summary>
    public static IEnumerable<ErrorRow> EveryCalendarCall() =>
    [
        new("invalidParameter", MeetingErrorCategory.Validation) { Advice = "The message says what is wrong. Check too that the ids of people are union ids, not user ids." },
        new(DingTalkErrorCodes.ItemNotFound, MeetingErrorCategory.NotFound) { Advice = "Check first that the ids of people are union ids, not user ids. An event is found only in the calendar of a person who has it." },
    ];
}
