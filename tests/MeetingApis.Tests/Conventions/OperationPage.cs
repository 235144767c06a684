using System.Text;

namespace MeetingApis.Tests.Conventions;

/// <summary>The documentation's table of operations, made from the catalogue and the interfaces, in one language.</summary>
internal sealed class OperationPage(string title, string introduction, string columns, string perSecond, string perMinute, string perHour)
{
    public static OperationPage English { get; } = new(
        "Operations",
        """
        Every operation of the library, as the catalogue (`FeishuClient.Operations`, `WeComClient.Operations`,
        `DingTalkClient.Operations`) has it. *Token* says as whom an operation may be called: `Tenant` is the app itself in
        one organisation, `User` one of its users. *Repeated* says whether the library sends the operation again after a
        failure that left its outcome unclear: `Safe` reads and `Idempotent` changes are, `NotIdempotent` ones only where the vendor surely did not run the first one. *Limit*
        is what the vendor documents for one app in one organisation; *Scope* lists the permissions of which any one will do.
        """,
        "Call | Verb and path | Token | Repeated | Limit | Scope",
        "/s",
        "/min",
        "/h");

    public static OperationPage Chinese { get; } = new(
        "接口一览",
        """
        本页由接口目录（`FeishuClient.Operations`、`WeComClient.Operations`、`DingTalkClient.Operations`）生成，列出库中的全部接口。
        “令牌”一栏说明可以用什么身份调用：`Tenant` 是应用在某个企业中的身份，`User` 是应用的某个用户。“重发”一栏说明结果不明的失败之后库是否
        自动重发：`Safe`（查询）和 `Idempotent`（幂等修改）会重发，`NotIdempotent`（非幂等）只有在确定厂商没有执行时才重发。“限频”是厂商文档中对单个应用在单个企业内的限制；
        “权限”一栏列出的权限具备其一即可。
        """,
        "调用 | 方法与路径 | 令牌 | 重发 | 限频 | 权限",
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
