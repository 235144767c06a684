using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Times as the video conference operations and the calendar write them: unix seconds in text.</summary>
internal static class FeishuTimes
{
    public static string UnixSeconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
