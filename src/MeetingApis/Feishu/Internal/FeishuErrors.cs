namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class FeishuErrors
{
    /// <summary>What nearly every page of the video conference family (vc) lists.</summary>
    public static IEnumerable<ErrorRow> Video() =>
    [
        new(FeishuErrorCodes.InternalError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
        new(FeishuErrorCodes.NotSupported, MeetingErrorCategory.NotSupported),
        new(FeishuErrorCodes.InvalidParameter, MeetingErrorCategory.Validation),
    ];

    public static ErrorRow NoPermission(string belongs) =>
        new(FeishuErrorCodes.NoPermission, MeetingErrorCategory.Permission) { Advice = $"Check the kind of token, the identity it stands for, and whom {belongs} to." };

    /// <summary>The pages on rooms and their levels all list the same codes, the last three with HTTP 404: only the code tells them apart.</summary>
    public static IEnumerable<ErrorRow> Rooms(string operation) => ErrorRows.Of(
        operation,
        [
            .. Video(),
            new(FeishuErrorCodes.DataNotFound, MeetingErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the ids, then the request." },
            NoPermission("the room belongs"),
            new(FeishuErrorCodes.DataConflict, MeetingErrorCategory.Conflict),
        ]);

    /// <summary>What every page on calendars (calendar v4) lists. The service promises no header that says how long to wait, so the library's own pauses hold.</summary>
    public static IEnumerable<ErrorRow> Calendar() =>
    [
        new("190002", MeetingErrorCategory.Validation),
        new("190003", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
        .. ErrorRows.Throttled(wait: null, "190004", "190005", "190010"),
        new("190006", MeetingErrorCategory.Authentication),
        new(FeishuErrorCodes.CalendarBotNotFound, MeetingErrorCategory.NotSupported) { Advice = "Give the app the bot ability, or call with a user's token." },
    ];

    /// <summary>Of what knows a user.</summary>
    public static ErrorRow CalendarUser() =>
        new(FeishuErrorCodes.CalendarUserNotFound, MeetingErrorCategory.NotFound) { Advice = "Check the kind of user id, and whether the user still belongs to the organisation." };

    public static ErrorRow InvalidParameters() =>
        new("190014", MeetingErrorCategory.Validation) { Advice = "The details of the error say which parameter Feishu refuses." };

    /// <summary>Of what names a calendar by its id.</summary>
    public static IEnumerable<ErrorRow> CalendarById() =>
    [
        new(FeishuErrorCodes.CalendarNotFound, MeetingErrorCategory.NotFound),
        new("191001", MeetingErrorCategory.Validation) { Advice = "Check the calendar's id." },
        new(FeishuErrorCodes.NoCalendarAccess, MeetingErrorCategory.Permission) { Advice = "Check the kind of token, and the role of its identity in the calendar." },
        // Sent with HTTP 403, although it means that the calendar is gone.
        new(FeishuErrorCodes.CalendarDeleted, MeetingErrorCategory.NotFound),
        new("191004", MeetingErrorCategory.NotSupported) { Advice = "A calendar of this kind cannot do this." },
    ];

    /// <summary>Of what names an event by its id, or lists events.</summary>
    public static IEnumerable<ErrorRow> CalendarEventById() =>
    [
        .. CalendarById(),
        new("193000", MeetingErrorCategory.Validation) { Advice = "Check the event's id." },
        new(FeishuErrorCodes.CalendarEventNotFound, MeetingErrorCategory.NotFound),
        new(FeishuErrorCodes.NoCalendarEventPermission, MeetingErrorCategory.Permission) { Advice = "Check who organises the event, and what its attendees may do." },
        // Sent with HTTP 403, although it means that the event is gone.
        new(FeishuErrorCodes.CalendarEventDeleted, MeetingErrorCategory.NotFound),
    ];

    /// <summary>Of what reads or writes the contents of an event, which an organisation may encrypt with keys of its own.</summary>
    public static IEnumerable<ErrorRow> CalendarEvents() =>
    [
        .. Calendar(),
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, "190011", "190012"),
        .. CalendarEventById(),
    ];
}
