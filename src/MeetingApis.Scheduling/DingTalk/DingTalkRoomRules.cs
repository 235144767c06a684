using System.Globalization;
using MeetingApis.DingTalk;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>What a room's own settings say against a booking. Who may book it, DingTalk says when it is asked for the room's times.</summary>
internal static class DingTalkRoomRules
{
    /// <summary>Null if nothing does.</summary>
    public static (RoomExclusion Reason, string Explanation)? ReasonAgainst(DingTalkRoomExtensionConfig? rules, MeetingTime during, DateTimeOffset now) => rules switch
    {
        null => null,
        { OpenReservation: false } => (RoomExclusion.Closed, "The room is not open for bookings."),
        { ReservationCloseDetail: { } closing } when Covers(closing, during) => (RoomExclusion.Closed, TextOf(closing)),
        { MaxReservationTimeInterval: { } most and > 0 } when during.Duration > TimeSpan.FromMinutes(most) =>
            (RoomExclusion.OutsideHours, string.Create(CultureInfo.InvariantCulture, $"The room can be booked for {most} minutes at most.")),
        { MinReservationTimeInterval: { } least } when during.Duration < TimeSpan.FromMinutes(least) =>
            (RoomExclusion.OutsideHours, string.Create(CultureInfo.InvariantCulture, $"The room can be booked for {least} minutes at least.")),
        { AdvanceReservation: { } advance } when OpeningOf(advance, during) is { } opening && now < opening =>
            (RoomExclusion.OutsideHours, string.Create(CultureInfo.InvariantCulture, $"The room can be booked for this day from {opening:yyyy-MM-dd HH:mm} on.")),
        _ => null,
    };

    // In the example of DingTalk's page a closing ends before it begins: such an end says nothing.
    private static bool Covers(DingTalkRoomReservationClosing closing, MeetingTime during) =>
        !(closing.TaskStartTime >= during.End) && (!(closing.TaskEndTime <= during.Start) || closing.TaskEndTime < closing.TaskStartTime);

    private static string TextOf(DingTalkRoomReservationClosing closing) =>
        string.IsNullOrWhiteSpace(closing.CloseReason) ? "The room is closed then." : $"The room is closed then: {closing.CloseReason}";

    /// <summary>The moment from which a day can be booked; null if nothing limits it.</summary>
    private static DateTimeOffset? OpeningOf(DingTalkRoomAdvanceReservation advance, MeetingTime during)
    {
        // Nobody books further ahead than that, and calendars have a beginning.
        const int Most = 100_000;
        DateOnly? day = (advance.AdvanceReservationTimeUnit?.Value, advance.AdvanceReservationTime) switch
        {
            ("days", { } days and > 0 and < Most) => during.FirstDay.AddDays(-days),
            ("weeks", { } weeks and > 0 and < Most / 7) => during.FirstDay.AddDays(-7 * weeks),
            ("months", { } months and > 0 and < 1200) => during.FirstDay.AddMonths(-months),
            ("years", { } years and > 0 and < 100) => during.FirstDay.AddYears(-years),
            _ => null,
        };
        TimeOnly time = TimeOnly.TryParse(advance.AdvanceBookTimeFormat, CultureInfo.InvariantCulture, out TimeOnly read) ? read : TimeOnly.MinValue;
        return day is { } opening ? new DateTimeOffset(opening, time, during.Zone.GetUtcOffset(opening.ToDateTime(time))) : null;
    }
}
