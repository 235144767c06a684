using System.CommandLine.Parsing;
using System.Globalization;

namespace MeetingApis.Tool.Arguments;

/// <summary>A start as people write it: a local time, which needs a zone, or a point in time.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Local">The local time. Null for a point in time.</param>
/// <param name="Point">The point in time. Null for a local time.</param>
internal sealed record StartText(string Text, DateTime? Local, DateTimeOffset? Point)
{
    private const string Example = "Write it like \"2026-12-01 10:00\", or with its offset from UTC like 2026-12-01T10:00:00+08:00.";

    private static readonly string[] s_localForms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] s_pointForms = ["yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:sszzz"];

    public static StartText? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string withOffset = text.EndsWith('Z') ? $"{text[..^1]}+00:00" : text;
        if (DateTime.TryParseExact(text, s_localForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
        {
            return new StartText(text, local, null);
        }

        if (DateTimeOffset.TryParseExact(withOffset, s_pointForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset point))
        {
            return new StartText(text, null, point);
        }

        result.AddError($"'{text}' is no time. {Example}");
        return null;
    }

    /// <summary>The point in time.</summary>
    /// <param name="zone">The zone of a local time.</param>
    /// <exception cref="UsageException">The clocks of the zone skip this time, or show it twice.</exception>
    public DateTimeOffset In(TimeZoneInfo zone)
    {
        if (Local is not { } local)
        {
            return Point!.Value;
        }

        if (zone.IsInvalidTime(local))
        {
            throw new UsageException($"The clocks in {zone.Id} skip {Text}. Choose another time.");
        }

        return zone.IsAmbiguousTime(local)
            ? throw new UsageException($"The clocks in {zone.Id} show {Text} twice. Add the offset from UTC that you mean, such as {zone.GetAmbiguousTimeOffsets(local).Select(offset => new DateTimeOffset(local, offset)).Last().ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture)}.")
            : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
