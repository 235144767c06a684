using System.Globalization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Reads the times of DingTalk's older events, which have no zone.</summary>
internal static class DingTalkBeijingTime
{
    public static DateTimeOffset? Parse(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) && time.Year > 1
            ? ChinaTime.At(time)
            : null;
}
