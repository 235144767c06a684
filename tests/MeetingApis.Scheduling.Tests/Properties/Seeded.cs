using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling.Tests;

/// <summary>Random things of a seed: the same seed makes the same things, and a failure names it.</summary>
internal sealed class Seeded(int seed)
{
    private static readonly string[] s_zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Lord_Howe", "Africa/Cairo"];

    private readonly Random _random = new(seed);

    public bool Flip(int ofHundred = 50) => _random.Next(100) < ofHundred;

    public int Number(int from, int to) => _random.Next(from, to + 1);

    public T Of<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int most)
    {
        T[] shuffled = [.. all];
        _random.Shuffle(shuffled);
        return shuffled[..Math.Min(_random.Next(most + 1), shuffled.Length)];
    }

    public string Zone() => Of(s_zones);

    public string Text(int most)
    {
        var text = new StringBuilder();
        for (int length = _random.Next(most + 1); text.Length < length;)
        {
            text.Append(_random.Next(6) switch
            {
                0 => ((char)_random.Next(0x20, 0x7F)).ToString(),
                1 => ((char)_random.Next(0x4E00, 0x9FFF)).ToString(),
                2 => char.ConvertFromUtf32(_random.Next(0x1F300, 0x1F5FF)),
                3 => ((char)_random.Next(0, 0x20)).ToString(),
                4 => "\"\\/+=._-"[_random.Next(8)].ToString(),
                _ => _random.Next(100).ToString(CultureInfo.InvariantCulture),
            });
        }

        return text.ToString();
    }

    /// <summary>A series, and a first meeting that it names.</summary>
    public (MeetingRecurrence Series, MeetingTime During) Series(DateOnly earliest, string? timeZone = null)
    {
        string zone = timeZone ?? Zone();
        DateOnly day = earliest.AddDays(_random.Next(730));
        MeetingRecurrence series = _random.Next(4) switch
        {
            0 => MeetingRecurrence.Daily(Number(1, 40)),
            1 => MeetingRecurrence.Weekly([day.DayOfWeek, .. Some(Enum.GetValues<DayOfWeek>(), 4)], Number(1, 5)),
            2 => MeetingRecurrence.MonthlyOnDay(day.Day, Number(1, 5)),
            _ => MonthlyOnWeekdayOf(day),
        };
        series = _random.Next(3) switch
        {
            0 => series.Times(Number(1, 30)),
            1 => series.Until(day.AddDays(_random.Next(400))),
            _ => series,
        };
        return (series, Flip(20) ? MeetingTime.AllDay(day, zone, Number(1, 3)) : At(day, zone));
    }

    /// <summary>A time of a day. Hours at which clocks change are left out, where a local time may not exist.</summary>
    private MeetingTime At(DateOnly day, string zone)
    {
        var local = day.ToDateTime(new TimeOnly(Number(4, 22), Number(0, 59)));
        return MeetingTime.From(new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(local)), TimeSpan.FromMinutes(Number(5, 600)), zone);
    }

    private MeetingRecurrence MonthlyOnWeekdayOf(DateOnly day)
    {
        bool isLast = day.AddDays(7).Month != day.Month;
        return MeetingRecurrence.MonthlyOnWeekday(isLast && (Flip() || day.Day > 28) ? MonthWeek.Last : (MonthWeek)Math.Min((day.Day + 6) / 7, 4), day.DayOfWeek, Number(1, 5));
    }
}
