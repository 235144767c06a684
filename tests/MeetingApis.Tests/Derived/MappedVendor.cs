using System.Globalization;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>What a vendor's mapping files have in common: where the token is, and the headers of an answer.</summary>
internal abstract class MappedVendor
{
    /// <summary>The app whose requests the files answer.</summary>
    public abstract string App { get; }

    /// <summary>The token that the app is given.</summary>
    public abstract string Token { get; }

    /// <summary>The token's parameter in the query; null where it is in a header.</summary>
    public virtual string? QueryName => null;

    public static MappedVendor Of(ContractOperation page) => (page.Name.Split('.')[0], page.Host) switch
    {
        ("feishu", _) => new Feishu(),
        ("wecom", _) => new WeCom(),
        (_, "legacy") => new LegacyDingTalk(),
        _ => new DingTalk(),
    };

    /// <summary>The query with the token; empty where the token is in a header, or where the request is for one.</summary>
    public IEnumerable<(string Name, string Value)> TokenQuery(ContractOperation page, string token) => QueryName is null || IsForToken(page) ? [] : [(QueryName, token)];

    public abstract JsonObject RequestHeaders(ContractOperation page, bool hasBody, string token);

    public abstract JsonObject ResponseHeaders();

    /// <summary>The page of the vendor's own codes.</summary>
    public abstract string PageOf(ContractError error);

    /// <summary>The answer with a code whose page prints none.</summary>
    public abstract JsonObject ErrorBody(string code, string text);

    public virtual JsonObject ErrorHeaders(ContractError error) => ResponseHeaders();

    /// <summary>Whether the operation is a request for a token, which carries none.</summary>
    protected static bool IsForToken(ContractOperation page) => page.Tokens.Count == 0;

    private static JsonObject EqualTo(string value) => new() { ["equalTo"] = value };

    private static JsonObject Absent() => new() { ["absent"] = true };

    private static JsonObject OfJson() => new() { ["contains"] = "application/json" };

    private sealed class Feishu : MappedVendor
    {
        public override string App => "cli_wiremock";

        public override string Token => "t-wiremock";

        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody, string token)
        {
            var headers = new JsonObject { ["Authorization"] = IsForToken(page) ? Absent() : EqualTo("Bearer " + token) };
            if (hasBody)
            {
                headers["Content-Type"] = new JsonObject { ["equalTo"] = "application/json; charset=utf-8", ["caseInsensitive"] = true };
            }

            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json; charset=utf-8", ["X-Tt-Logid"] = "20260102030405A1B2C3D4E5F60718293A" };

        public override string PageOf(ContractError error) => error.Category == "rate-limit"
            ? "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN"
            : "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code";

        public override JsonObject ErrorBody(string code, string text) => new() { ["code"] = int.Parse(code, CultureInfo.InvariantCulture), ["msg"] = text };

        /// <summary>The gateway says when the quota is restored.</summary>
        public override JsonObject ErrorHeaders(ContractError error)
        {
            JsonObject headers = ResponseHeaders();
            if (error.Category == "rate-limit")
            {
                headers["x-ogw-ratelimit-limit"] = "100";
                headers["x-ogw-ratelimit-reset"] = "52";
            }

            return headers;
        }
    }

    private sealed class WeCom : MappedVendor
    {
        public override string App => "ww_wiremock";

        public override string Token => "wecom-wiremock";

        public override string QueryName => "access_token";

        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody, string token)
        {
            var headers = new JsonObject();
            if (hasBody)
            {
                headers["Content-Type"] = OfJson();
            }

            headers["Authorization"] = Absent();
            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json; charset=UTF-8" };

        public override string PageOf(ContractError error) => error.Category == "rate-limit"
            ? "https://developer.work.weixin.qq.com/document/path/90312"
            : "https://developer.work.weixin.qq.com/document/path/90313";

        public override JsonObject ErrorBody(string code, string text) => new()
        {
            ["errcode"] = int.Parse(code, CultureInfo.InvariantCulture),
            ["errmsg"] = $"{text}, hint: [1576065934_28_e0fae07666aa64636023c1fa7e8f49a4], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e={code}",
        };
    }

    private sealed class LegacyDingTalk : MappedVendor
    {
        public override string App => "dingwiremock";

        public override string Token => "dingtalk-wiremock";

        public override string QueryName => "access_token";

        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody, string token)
        {
            var headers = new JsonObject { ["x-acs-dingtalk-access-token"] = Absent() };
            if (hasBody)
            {
                headers["Content-Type"] = OfJson();
            }

            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json" };

        public override string PageOf(ContractError error) => "https://open.dingtalk.com/document/development/server-api-error-codes-1";

        public override JsonObject ErrorBody(string code, string text) => new() { ["errcode"] = int.Parse(code, CultureInfo.InvariantCulture), ["errmsg"] = text, ["request_id"] = "5w82ciuur781" };
    }

    private sealed class DingTalk : MappedVendor
    {
        private const string RequestId = "8197EF00-0000-7000-8000-59D33E580001";

        public override string App => "dingwiremock";

        public override string Token => "dingtalk-wiremock";

        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody, string token)
        {
            var headers = new JsonObject { ["x-acs-dingtalk-access-token"] = IsForToken(page) ? Absent() : EqualTo(token), ["Authorization"] = Absent() };
            if (hasBody)
            {
                headers["Content-Type"] = OfJson();
            }

            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json", ["x-acs-request-id"] = RequestId };

        public override string PageOf(ContractError error) => error.Category == "rate-limit"
            ? "https://open.dingtalk.com/document/development/call-frequency-limit"
            : "https://open.dingtalk.com/document/development/server-api-error-codes-1";

        public override JsonObject ErrorBody(string code, string text) => new() { ["code"] = code, ["message"] = text, ["requestid"] = RequestId };
    }
}
