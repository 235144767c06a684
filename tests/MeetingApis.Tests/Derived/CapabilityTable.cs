using System.Globalization;
using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Scheduling;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Derived;

/// <summary>What schedulers can do, as a table with its reasons below.</summary>
internal static class CapabilityTable
{
    private const string Begin = "<!-- capabilities: begin -->\n";
    private const string End = "<!-- capabilities: end -->\n";

    private static readonly (string Name, string Chinese, SchedulingCapabilities Capabilities)[] s_columns = Columns();

    /// <summary>Every reason that a page shows.</summary>
    public static IEnumerable<string> Sentences => s_columns.SelectMany(static column => column.Capabilities).Select(static one => one.Reason).Where(static reason => reason.Length > 0).Distinct();

    /// <summary>The page with the table as it should be.</summary>
    public static string Replace(string page, bool isChinese)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..begin] + Text(isChinese) + page[end..];
    }

    private static string Text(bool isChinese)
    {
        List<SchedulingCapability> notes = [.. s_columns.SelectMany(static column => column.Capabilities).Where(static one => one.Reason.Length > 0).DistinctBy(static one => one.Reason)];
        var text = new StringBuilder();
        text.Append(isChinese ? "| 事项 |" : "| Facet |");
        Array.ForEach(s_columns, column => text.Append($" {(isChinese ? column.Chinese : column.Name)} |"));
        text.Append(CultureInfo.InvariantCulture, $"\n|{string.Concat(Enumerable.Repeat(" --- |", s_columns.Length + 1))}\n");
        foreach (SchedulingFacet facet in Enum.GetValues<SchedulingFacet>())
        {
            text.Append($"| `{facet}` |");
            foreach ((_, _, SchedulingCapabilities capabilities) in s_columns)
            {
                SchedulingCapability one = capabilities[facet];
                string note = one.Reason.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({notes.FindIndex(other => other.Reason == one.Reason) + 1})");
                text.Append($" {Word(one.Support, isChinese)}{note} |");
            }

            text.Append('\n');
        }

        text.Append('\n');
        for (int i = 0; i < notes.Count; i++)
        {
            string reason = isChinese ? CapabilityTranslations.Chinese.GetValueOrDefault(notes[i].Reason, notes[i].Reason) : notes[i].Reason;
            string link = notes[i].DocumentationUrl is { } url ? $" [{(isChinese ? "厂商文档" : "Page")}]({url})" : "";
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {reason}{link}\n");
        }

        return text.ToString();
    }

    private static string Word(FacetSupport support, bool isChinese) => (support, isChinese) switch
    {
        (FacetSupport.Yes, false) => "yes",
        (FacetSupport.Partly, false) => "partly",
        (FacetSupport.No, false) => "no",
        (FacetSupport.Yes, true) => "能",
        (FacetSupport.Partly, true) => "部分能",
        _ => "不能",
    };

    /// <summary>The identities whose schedulers differ, with a store that processes share.</summary>
    private static (string, string, SchedulingCapabilities)[] Columns()
    {
        var schedulers = new MeetingSchedulers(new SchedulingOptions { Store = new SharedGrantStore() });
        var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_a1b2c3d4e5f6", AppSecret = "secret" });
        var wecom = new WeComClient(new WeComOptions { CorpId = "ww1234567890", CorpSecret = "secret" });
        var suite = new WeComClient(new WeComOptions { AppType = WeComAppType.ThirdParty, SuiteId = "ww0987654321", SuiteSecret = "secret" });
        var dingtalk = new DingTalkClient(new DingTalkOptions { AppKey = "ding1234567890", AppSecret = "secret" });
        return
        [
            ("Feishu, app", "飞书（应用）", schedulers.For(feishu).Capabilities),
            ("Feishu, user", "飞书（用户）", schedulers.For(feishu.AsUser("somebody")).Capabilities),
            ("WeCom, own app", "企业微信（自建应用）", schedulers.For(wecom).Capabilities),
            ("WeCom, provider's app", "企业微信（服务商应用）", schedulers.For(suite.ForCorp("ww1234567890")).Capabilities),
            ("DingTalk, app", "钉钉（应用）", schedulers.For(dingtalk).Capabilities),
            ("DingTalk, user", "钉钉（用户）", schedulers.For(dingtalk.AsUser("somebody")).Capabilities),
        ];
    }

    /// <summary>A store that is not the one in memory.</summary>
    private sealed class SharedGrantStore : IGrantStore
    {
        private readonly InMemoryGrantStore _inner = new();

        public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => _inner.ReadAsync(key, cancellationToken);

        public ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default) => _inner.TryWriteAsync(key, value, expectedVersion, cancellationToken);

        public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => _inner.RemoveAsync(key, cancellationToken);

        public ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default) => _inner.LockAsync(name, cancellationToken);
    }
}
