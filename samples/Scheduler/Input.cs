using System.Globalization;
using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Reads what a caller sent and collects everything that is wrong with it, so that one answer names all of it.</summary>
internal sealed class Input
{
    private const string Example = "2027-01-11T10:00:00+08:00";

    private static readonly string[] s_timeForms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    private readonly List<MeetingViolation> _violations = [];

    /// <summary>A text that must be there.</summary>
    public string Text(string path, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Refuse(path, "is missing.");
        }

        return value ?? "";
    }

    /// <summary>A point in time, with its offset from UTC.</summary>
    /// <returns>Null if it is missing or wrong.</returns>
    public DateTimeOffset? Time(string path, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Refuse(path, $"is missing. Write it like {Example}.");
            return null;
        }

        string text = value.EndsWith('Z') ? $"{value[..^1]}+00:00" : value;
        if (DateTimeOffset.TryParseExact(text, s_timeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time))
        {
            return time;
        }

        Refuse(path, DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local) && local.Kind == DateTimeKind.Unspecified
            ? $"does not say its offset from UTC. Write it like {Example}."
            : $"is not a time. Write it like {Example}; in an address, + is written %2B.");
        return null;
    }

    /// <summary>A day.</summary>
    /// <returns>Null if it is wrong.</returns>
    public DateOnly? Day(string path, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Refuse(path, "is not a day. Write it like 2027-01-11.");
        return null;
    }

    /// <summary>A whole number that may be missing.</summary>
    /// <returns>Null if it is missing or wrong.</returns>
    public int? Number(string path, string? value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        if (!string.IsNullOrWhiteSpace(value))
        {
            Refuse(path, "is not a number. Write it like 10.");
        }

        return null;
    }

    /// <summary>A time from its start to its end.</summary>
    /// <returns>Null if a part is missing or wrong.</returns>
    public MeetingTime? During(string? start, string? end, string? timeZone)
    {
        DateTimeOffset? from = Time("start", start);
        DateTimeOffset? until = Time("end", end);
        string zone = Text("timeZone", timeZone);
        bool isKnown = zone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? found) && found.HasIanaId;
        if (zone.Length > 0 && !isKnown)
        {
            Refuse("timeZone", "is not a time zone. Write it like Asia/Shanghai.");
        }

        if (from >= until)
        {
            Refuse("end", "is not after the start.");
        }

        return isKnown && from < until ? MeetingTime.Between(from!.Value, until!.Value, zone) : null;
    }

    public void Refuse(string path, string message) => _violations.Add(new MeetingViolation(path, message));

    /// <exception cref="MeetingValidationException">Something is wrong.</exception>
    public void ThrowIfWrong()
    {
        if (_violations.Count > 0)
        {
            throw new MeetingValidationException(string.Join(' ', _violations.Select(static one => $"{one.Path} {one.Message}"))) { Violations = _violations };
        }
    }
}
