using System.CommandLine;
using MeetingApis.Scheduling;

namespace MeetingApis.Tool.Arguments;

/// <summary>The options that say when a meeting is.</summary>
internal sealed class TimeOptions
{
    public Option<StartText?> Start { get; } = new("--start", "-s")
    {
        Description = "When it begins: \"2026-12-01 10:00\" in --zone, or with an offset, 2026-12-01T10:00:00+08:00.",
        HelpName = "TIME",
        Required = true,
        CustomParser = StartText.Parse,
    };

    public Option<TimeSpan?> Duration { get; } = new("--duration", "-d")
    {
        Description = "How long it lasts: 45m, 1h, 1h30m. Default: 1h.",
        HelpName = "LENGTH",
        CustomParser = DurationText.Parse,
    };

    public Option<string> Zone { get; } = new("--zone")
    {
        Description = "The time zone, an IANA name.",
        HelpName = "ZONE",
        DefaultValueFactory = static _ => ChinaTime.TimeZone,
    };

    /// <summary>Reads the time.</summary>
    /// <exception cref="UsageException">The zone is unknown, or the time does not exist in it.</exception>
    public MeetingTime Read(Invocation run)
    {
        TimeSpan duration = run.Value(Duration) ?? TimeSpan.FromHours(1);
        if (duration <= TimeSpan.Zero)
        {
            throw new UsageException("--duration is more than nothing.");
        }

        return MeetingTime.From(ReadStart(run), duration, ReadZone(run).Id);
    }

    /// <summary>Reads the start alone.</summary>
    /// <exception cref="UsageException">The zone is unknown, or the time does not exist in it.</exception>
    public DateTimeOffset ReadStart(Invocation run) => run.Value(Start)!.In(ReadZone(run));

    private TimeZoneInfo ReadZone(Invocation run)
    {
        string name = run.Value(Zone)!;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) && zone.HasIanaId
            ? zone
            : throw new UsageException($"'{name}' is no time zone. Use an IANA name such as {ChinaTime.TimeZone} or Europe/Berlin.");
    }
}
