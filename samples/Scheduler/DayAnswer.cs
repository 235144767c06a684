using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>A day of rooms.</summary>
/// <param name="TimeZone">The time zone of the day.</param>
/// <param name="HalfHours">When the day's half hours begin.</param>
/// <param name="Rooms">The rooms, in the order of their names.</param>
internal sealed record DayAnswer(string TimeZone, IReadOnlyList<DateTimeOffset> HalfHours, IReadOnlyList<RoomOfDay> Rooms)
{
    public static DayAnswer Of(WorkingDay day, RoomSearch search) => new(
        day.Time.TimeZone,
        [.. day.HalfHours],
        [
            .. search.Free.Select(static room => new RoomOfDay(room, null))
                .Concat(search.Excluded.Select(static one => new RoomOfDay(one.Room, one)))
                .OrderBy(static one => one.Room.Name, StringComparer.Ordinal)
                .ThenBy(static one => one.Room.Id, StringComparer.Ordinal),
        ]);
}
