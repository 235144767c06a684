namespace MeetingApis.Testing;

/// <summary>Who may book a room, and how long.</summary>
internal sealed class DingTalkRoomRules(SimulatedStore<long, SimulatedDingTalkRoomGroup> groups, DingTalkDirectory directory)
{
    private const int ForAdministrators = 1;
    private const int ForSome = 2;

    /// <summary>Whether the room is for the person at all.</summary>
    public bool IsFor(SimulatedDingTalkRoom room, string unionId) => room.Status switch
    {
        ForAdministrators => IsAdministrator(room, unionId),
        ForSome => IsAdministrator(room, unionId) || room.AuthorizedUnionIds.Contains(unionId, StringComparer.Ordinal),
        _ => true,
    };

    /// <summary>Why the room cannot be booked for an event, busy or not; null where it can.</summary>
    public string? ReasonAgainst(SimulatedDingTalkRoom room, SimulatedDingTalkCalendarEvent held)
    {
        TimeSpan length = held.EndTime - held.StartTime;
        return room.IsClosed ? "该会议室暂停预定"
            : !IsFor(room, held.OrganizerUnionId) ? "没有该会议室的预定权限"
            : !room.AllowsSeries && DingTalkOccurrence.Repeats(held) ? "该会议室不支持循环预定"
            : length < room.ShortestBooking ? "预定时长小于最短预定时长"
            : length > room.LongestBooking ? "预定时长超过最长预定时长"
            : null;
    }

    private bool IsAdministrator(SimulatedDingTalkRoom room, string unionId) =>
        directory.FindByUnionId(unionId) is { IsAdministrator: true } ||
        (room.GroupId is { } groupId && groups.Find(groupId)?.AdministratorUnionIds.Contains(unionId, StringComparer.Ordinal) == true);
}
