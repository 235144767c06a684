namespace MeetingApis.Feishu.Internal;

/// <summary>How Feishu says when a room that is disabled is enabled again: 0 stands for never.</summary>
internal static class FeishuRoomClosure
{
    private const long LastSecond = 253_402_300_799;

    /// <summary>The end; null where there is none.</summary>
    public static DateTimeOffset? End(long? seconds) => seconds is > 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;

    public static bool IsForGood(long? seconds, bool? isEnabled, DateTimeOffset? start) => seconds == 0 && (isEnabled == false || start is not null);
}
