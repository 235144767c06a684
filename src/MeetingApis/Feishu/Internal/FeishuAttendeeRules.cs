namespace MeetingApis.Feishu.Internal;

/// <summary>The rules on the ids of an attendee, of which the type says which one counts.</summary>
internal static class FeishuAttendeeRules
{
    /// <summary>Reports a type that is missing or unknown, a missing id of the type, and each id of another type: Feishu would silently leave it out.</summary>
    public static void OneId(ref Violations violations, FeishuCalendarEventAttendeeType? type, string? userId, string? chatId, string? roomId, string? thirdPartyEmail)
    {
        violations.Require(type is not null, nameof(FeishuCalendarEventAttendee.Type), "is missing: it says which id counts.");
        violations.Documented(type, nameof(FeishuCalendarEventAttendee.Type));
        Belongs(ref violations, userId, nameof(FeishuCalendarEventAttendee.UserId), type, FeishuCalendarEventAttendeeType.User);
        Belongs(ref violations, chatId, nameof(FeishuCalendarEventAttendee.ChatId), type, FeishuCalendarEventAttendeeType.Chat);
        Belongs(ref violations, roomId, nameof(FeishuCalendarEventAttendee.RoomId), type, FeishuCalendarEventAttendeeType.Room);
        Belongs(ref violations, thirdPartyEmail, nameof(FeishuCalendarEventAttendee.ThirdPartyEmail), type, FeishuCalendarEventAttendeeType.ThirdParty);
    }

    private static void Belongs(ref Violations violations, string? id, string property, FeishuCalendarEventAttendeeType? type, FeishuCalendarEventAttendeeType owner)
    {
        if (type == owner)
        {
            violations.Require(!string.IsNullOrEmpty(id), property, $"is missing: an attendee of the type '{owner}' has it.");
        }
        else
        {
            violations.Require(id is null, property, $"must be null: only an attendee of the type '{owner}' has it.");
        }
    }
}
