namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's documented codes.</summary>
internal static class FeishuErrorTable
{
    public static ErrorTable Table { get; } = new("https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code", []);
}
