using System.Globalization;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Contracts;

/// <summary>Route and facts of the catalogue are those of the page.</summary>
internal static class CatalogueCheck
{
    public static IEnumerable<string> Offences(ContractOperation page, CodeSide side)
    {
        ApiOperation code = side.FactsOf(page.Name);
        ContractLimits limits = page.Limits == new ContractLimits() ? VendorContract.ByName[code.Vendor.ToString()].Limits : page.Limits;
        (string Fact, string Code, string Page)[] facts =
        [
            ("verb", code.Method.Method, page.Verb),
            ("path", Path(code.PathTemplate), Path(page.Path)),
            ("host", code.Host == ApiHost.Legacy ? "legacy" : "", page.Host ?? ""),
            ("an answer without a body", $"{code.AnswersNothing}", $"{code.Vendor == MeetingVendor.DingTalk && page.Response.Count == 0}"),
            ("page", code.DocumentationUrl, page.Page),
            ("apps", Apps(code), code.Vendor == MeetingVendor.Feishu ? "" : List(page.Apps)),
            ("tokens", Tokens(code.Tokens), List(page.Tokens)),
            ("scopes", List(code.Scopes), List(page.Scopes)),
            ("calls in a second", Number(code.PerSecond), Number(limits.Second)),
            ("calls in a minute", Number(code.PerMinute), Number(limits.Minute)),
            ("calls in an hour", Number(code.PerHour), Number(limits.Hour)),
            ("safety", code.Safety.ToString(), page.Safety switch { "safe" => "Safe", "idempotent" => "Idempotent", "idempotent-with-key" => "IdempotentWithKey", _ => "NotIdempotent" }),
            ("codes of a repeat", List(code.DoneCodes), List(page.Done)),
        ];
        return facts.Where(static fact => fact.Code != fact.Page).Select(static fact => $"{fact.Fact}: the code says '{fact.Code}', the page '{fact.Page}'");
    }

    private static string Path(string template) => string.Join('/', template.Split('/').Select(static part => part is ['{', ..] ? Operations.Plain(part) : part));

    /// <summary>The library tells the kinds of WeCom's and DingTalk's apps apart; those of Feishu may call what they have a token for.</summary>
    private static string Apps(ApiOperation code)
    {
        (AppKinds Kind, string Name)[] kinds = code.Vendor switch
        {
            MeetingVendor.WeCom => [(AppKinds.SelfBuilt, "self-built"), (AppKinds.ThirdParty, "third-party"), (AppKinds.ProviderDeveloped, "provider-developed")],
            MeetingVendor.DingTalk => [(AppKinds.SelfBuilt, "internal"), (AppKinds.ThirdParty, "third-party")],
            _ => [],
        };
        return List(kinds.Where(kind => code.Apps.HasFlag(kind.Kind)).Select(static kind => kind.Name));
    }

    private static string Tokens(TokenKinds kinds) =>
        List(Enum.GetValues<TokenKinds>().Where(kind => kind != TokenKinds.None && kinds.HasFlag(kind)).Select(static kind => kind.ToString().ToLowerInvariant()));

    private static string List(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal));

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
