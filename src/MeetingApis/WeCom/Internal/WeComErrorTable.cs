namespace MeetingApis.WeCom.Internal;

internal static class WeComErrorTable
{
    public static ErrorTable Table { get; } = new("https://developer.work.weixin.qq.com/document/path/90313", []);
}
