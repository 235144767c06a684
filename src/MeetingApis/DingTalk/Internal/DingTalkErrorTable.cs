namespace MeetingApis.DingTalk.Internal;

internal static class DingTalkErrorTable
{
    public static ErrorTable Table { get; } = new("https://open.dingtalk.com/document/development/server-api-error-codes-1", []);
    public static ErrorRow? Fallback(string normalized) => null;
}
