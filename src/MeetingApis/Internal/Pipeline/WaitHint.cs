using System.Globalization;
using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>Reads how long an answer asks to wait. What is negative, infinite or cannot be read asks for nothing.</summary>
internal static class WaitHint
{
    /// <summary>A longer wait is this long: added to the present, it still is a date.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(2_900_000);

    /// <summary>A number of seconds, whole or not.</summary>
    public static TimeSpan? OfSeconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double seconds)
        && double.IsFinite(seconds)
        && !double.IsNegative(seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, s_longest.TotalSeconds))
            : null;

    /// <summary>The standard header: seconds, or a date, of which one in the past is now.</summary>
    public static TimeSpan? OfRetryAfter(string? text, DateTimeOffset now)
    {
        if (OfSeconds(text) is { } seconds)
        {
            return seconds;
        }

        return RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? header) && header.Date is { } date
            ? date > now ? date - now : TimeSpan.Zero
            : null;
    }
}
