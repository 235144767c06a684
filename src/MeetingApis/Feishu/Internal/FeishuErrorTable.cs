namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's documented codes. One code can mean different things in two families, so those of a family stand at its operations.</summary>
internal static partial class FeishuErrorTable
{
    public static ErrorTable Table { get; } = new(
        "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code",
        [.. FeishuResources.Errors, .. TokensOfApps(), .. TokensOfUsers(), .. Connections(), .. Generic()]);
}
