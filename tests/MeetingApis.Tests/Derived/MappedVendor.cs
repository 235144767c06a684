using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>What a vendor's mapping files have in common: where the token is, and the headers of an answer.</summary>
internal abstract class MappedVendor
{
    /// <summary>The token's place in the query; null where it is in a header.</summary>
    public virtual string? QueryToken => null;

    public static MappedVendor Of(string operation) => operation.Split('.')[0] switch
    {
        "feishu" => new Feishu(),
        "wecom" => new WeCom(),
        _ => new DingTalk(),
    };

    public abstract JsonObject RequestHeaders(ContractOperation page, bool hasBody);

    public abstract JsonObject ResponseHeaders();

    private static JsonObject EqualTo(string value) => new() { ["equalTo"] = value };

    private static JsonObject Absent() => new() { ["absent"] = true };

    private static JsonObject OfJson() => new() { ["contains"] = "application/json" };

    private sealed class Feishu : MappedVendor
    {
        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody)
        {
            var headers = new JsonObject { ["Authorization"] = EqualTo(page.Tokens is ["user"] ? "Bearer u-wiremock" : "Bearer t-wiremock") };
            if (hasBody)
            {
                headers["Content-Type"] = new JsonObject { ["equalTo"] = "application/json; charset=utf-8", ["caseInsensitive"] = true };
            }

            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json; charset=utf-8", ["X-Tt-Logid"] = "20260102030405A1B2C3D4E5F60718293A" };
    }

    private sealed class WeCom : MappedVendor
    {
        public override string QueryToken => "access_token=wecom-wiremock";

        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody)
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
    }

    private sealed class DingTalk : MappedVendor
    {
        public override JsonObject RequestHeaders(ContractOperation page, bool hasBody)
        {
            var headers = new JsonObject { ["x-acs-dingtalk-access-token"] = EqualTo("dingtalk-wiremock"), ["Authorization"] = Absent() };
            if (hasBody)
            {
                headers["Content-Type"] = OfJson();
            }

            return headers;
        }

        public override JsonObject ResponseHeaders() => new() { ["Content-Type"] = "application/json", ["x-acs-request-id"] = "8197EF00-0000-7000-8000-59D33E580001" };
    }
}
