using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The hours of a day in which people meet.</summary>
/// <param name="Time">From opening to closing.</param>
internal sealed record WorkingDay(MeetingTime Time)
{
    private static readonly TimeSpan s_half = TimeSpan.FromMinutes(30);

    /// <summary>The starts of the day's half hours, in its time zone.</summary>
    public IEnumerable<DateTimeOffset> HalfHours => Enumerable.Range(0, (int)(Time.Duration / s_half)).Select(i => MeetingTime.From(Time.Start + (i * s_half), s_half, Time.TimeZone).Start);

    public static WorkingDay Of(DateOnly date, OfficeSettings office)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(office.TimeZone);
        return new WorkingDay(MeetingTime.Between(At(office.Opens), At(office.Closes), office.TimeZone));

        DateTimeOffset At(TimeOnly clock) => new(date, clock, zone.GetUtcOffset(date.ToDateTime(clock)));
    }
}
