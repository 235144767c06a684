using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace MeetingApis.Tool.Arguments;

/// <summary>A length of time as people write it: <c>45m</c>, <c>1h</c>, <c>1h30m</c>, <c>2d</c>; or as ISO 8601 does: <c>PT1H30M</c>.</summary>
internal static partial class DurationText
{
    public static TimeSpan? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (TryParse(text, out TimeSpan length))
        {
            return length;
        }

        result.AddError($"'{text}' is no length of time. Write it like 45m, 1h, 1h30m or 2d.");
        return null;
    }

    public static bool TryParse(string text, out TimeSpan length)
    {
        length = TimeSpan.Zero;
        Match match = Pattern().Match(text);
        if (match.Success && match.Length > 0)
        {
            length = new TimeSpan(Number(match.Groups["d"]), Number(match.Groups["h"]), Number(match.Groups["m"]), 0);
            return true;
        }

        try
        {
            length = XmlConvert.ToTimeSpan(text);
            return length >= TimeSpan.Zero;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^((?<d>[0-9]{1,4})d)?((?<h>[0-9]{1,4})h)?((?<m>[0-9]{1,5})m)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
