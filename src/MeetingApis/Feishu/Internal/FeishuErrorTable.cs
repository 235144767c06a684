namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu's documented codes. One code can mean different things in two families, so those of a family stand at its operations.</summary>
internal static partial class FeishuErrorTable
{
    /// <summary>The page on the codes that every operation can answer.</summary>
    public const string HelpPage = "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code";

    public static ErrorTable Table { get; } = new(
        HelpPage,
        [.. FeishuResources.Errors, .. TokensOfApps(), .. TokensOfUsers(), .. Connections(), .. Generic()]);
}
