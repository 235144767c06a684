using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>The numbers with which conferences are joined.</summary>
internal sealed class DingTalkRoomCodes
{
    private long _last = 83150000000;

    /// <summary>A number unlike all before.</summary>
    public string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
