using System.Text;

namespace MeetingApis.Tests.Conventions;

/// <summary>The documentation's table of operations, made from the catalogue and the interfaces, in one language.</summary>
internal sealed class OperationPage(string title, string introduction, string columns, string perSecond, string perMinute, string perHour)
{
    public static OperationPage English { get; } = new(
        "Operations",
        """
        [中文](operations.zh-CN.md)

        This page lists every operation of the library. It is generated from the catalogue (`FeishuClient.Operations`,
        `WeComClient.Operations`, `DingTalkClient.Operations`).

        - *Token*: the identity that may call the operation. `Tenant` is the app itself in one organisation, `User` is one of
          its users.
        - *Retried*: whether the library sends the operation again after a failure with an unclear outcome. It does so for
          `Safe` operations, which only read, for `Idempotent` ones, and for those that are `IdempotentWithKey`, with the same
          key. It sends a `NotIdempotent` operation again only if the vendor certainly did not run it.
        - *Limit*: the rate limit that the vendor documents for one app in one organisation.
        - *Scope*: the permissions. One of those listed is enough.
        """,
        "Call | Verb and path | Token | Retried | Limit | Scope",
        "/s",
        "/min",
        "/h");

    public static OperationPage Chinese { get; } = new(
        "接口一览",
        """
        [English](operations.md)

        本页列出库中的全部接口，由接口目录（`FeishuClient.Operations`、`WeComClient.Operations`、`DingTalkClient.Operations`）生成。

        - “令牌”：可以用什么身份调用。`Tenant` 是应用在某个企业中的身份，`User` 是应用的某个用户。
        - “重试”：失败且结果不明时，库是否自动重发。`Safe`（只读）、`Idempotent`（幂等）和 `IdempotentWithKey`（凭同一个
          幂等键）会重发；`NotIdempotent`（非幂等）只有在确定厂商没有执行时才重发。
        - “限频”：厂商文档中对单个应用在单个企业内的频率限制。
        - “权限”：列出的权限具备其一即可。
        """,
        "调用 | 方法与路径 | 令牌 | 重试 | 限频 | 权限",
        "/秒",
        "/分钟",
        "/小时");

    public string Text()
    {
        var page = new StringBuilder($"# {title}\n\n{introduction.ReplaceLineEndings("\n")}\n");
        foreach (Vendor vendor in Vendor.All)
        {
            int width = columns.Split('|').Length;
            page.Append($"\n## {vendor.Name}\n\n| {columns} |\n|{string.Concat(Enumerable.Repeat(" --- |", width))}\n");
            foreach (ApiMethod method in vendor.Methods.OrderBy(static method => method.Resource, StringComparer.Ordinal).ThenBy(static method => method.Operation!.Name, StringComparer.Ordinal))
            {
                page.Append(Row(vendor, method));
            }
        }

        return page.ToString();
    }

    private string Row(Vendor vendor, ApiMethod method)
    {
        ApiOperation operation = vendor.Operations.Single(operation => operation.Name == method.Operation!.Name);
        string tokens = string.Join(", ", Enum.GetValues<TokenKinds>().Where(kind => kind != TokenKinds.None && operation.Tokens.HasFlag(kind)));
        string limits = string.Join(", ", new[] { Limit(operation.PerSecond, perSecond), Limit(operation.PerMinute, perMinute), Limit(operation.PerHour, perHour) }.OfType<string>());
        string scopes = string.Join(", ", operation.Scopes.Select(static scope => $"`{scope}`"));
        return $"| [`{method.Resource}.{method.Method.Name}`]({operation.DocumentationUrl})<br>`{operation.Name}` | {operation.Method} `{operation.PathTemplate}` | {tokens} | {operation.Safety} | {limits} | {scopes} |\n";
    }

    private static string? Limit(int? calls, string unit) => calls is { } number ? $"{number}{unit}" : null;
}
