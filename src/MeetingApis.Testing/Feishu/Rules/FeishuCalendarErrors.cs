namespace MeetingApis.Testing;

/// <summary>The refusals of the calendar operations.</summary>
internal static class FeishuCalendarErrors
{
    public static RefusedException Invalid(string field, string reason, string value = "") =>
        FeishuGateway.Error(400, 190002, "invalid parameters in request", FeishuGateway.Violation(field, value, reason));

    public static RefusedException TokenExpired() => FeishuGateway.Error(400, 190008, "page_token or sync_token expired");

    public static RefusedException SyncTokenConflict() => FeishuGateway.Error(400, 190009, "sync token cannot be used with other request restrictions");

    public static RefusedException CalendarNotFound() => FeishuGateway.Error(404, 191000, "calendar not found");

    public static RefusedException CalendarId() => FeishuGateway.Error(400, 191001, "invalid calendar_id");

    public static RefusedException NoRole() => FeishuGateway.Error(403, 191002, "no calendar access_role");

    public static RefusedException EventId() => FeishuGateway.Error(400, 193000, "invalid event_id");

    public static RefusedException EventNotFound() => FeishuGateway.Error(404, 193001, "event not found");

    public static RefusedException NotForEvent() => FeishuGateway.Error(403, 193002, "no permission to operate event");

    public static RefusedException EventDeleted() => FeishuGateway.Error(403, 193003, "event is deleted");

    public static RefusedException BotHosts() => FeishuGateway.Error(400, 193101, "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true");

    public static RefusedException HostsByOther() => FeishuGateway.Error(400, 193102, "only organizer(not bot) can set assign_hosts");

    public static RefusedException AttendeeNotFound() => FeishuGateway.Error(404, 194000, "attendee not found");

    public static RefusedException MayNotList() => FeishuGateway.Error(403, 194001, "no permission to list event attendees");

    public static RefusedException MayNotInvite() => FeishuGateway.Error(403, 194002, "no permission to create event attendees");

    public static RefusedException MayNotRemove() => FeishuGateway.Error(403, 194003, "no permission to delete event attendees");

    public static RefusedException AttendeeType() => FeishuGateway.Error(400, 194004, "invalid attendee type");

    public static RefusedException PersonNotFound() => FeishuGateway.Error(404, 195100, "user is dismiss or not exist in the tenant");

    public static RefusedException RoomNotFound() => FeishuGateway.Error(400, 99992375, "these open_room ids not existed");
}
