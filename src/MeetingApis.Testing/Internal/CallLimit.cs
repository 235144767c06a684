namespace MeetingApis.Testing;

/// <summary>A number of calls allowed in each window of time; windows begin with the first call after the last one ended.</summary>
internal sealed class CallLimit(int permits, TimeSpan window)
{
    private DateTimeOffset _windowEnd = DateTimeOffset.MinValue;
    private int _taken;

    public int Permits => permits;

    public static CallLimit PerSecond(int permits) => new(permits, TimeSpan.FromSeconds(1));

    public static CallLimit PerMinute(int permits) => new(permits, TimeSpan.FromMinutes(1));

    public static CallLimit PerHour(int permits) => new(permits, TimeSpan.FromHours(1));

    public bool TryTake(DateTimeOffset now, out TimeSpan wait)
    {
        if (now >= _windowEnd)
        {
            _windowEnd = now + window;
            _taken = 0;
        }

        wait = _windowEnd - now;
        return _taken++ < permits;
    }
}
