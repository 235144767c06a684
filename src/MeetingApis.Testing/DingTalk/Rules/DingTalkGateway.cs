using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>DingTalk's bare payloads, its error body under an HTTP error, and its tokens in a header of their own.</summary>
internal sealed class DingTalkGateway(TokenStore tokens) : VendorGateway(tokens)
{
    private const string ContentType = "application/json;charset=utf-8";

    public static SimulatorResponse Success(JsonObject payload) => SimulatorResponse.Object(200, ContentType, payload);

    /// <summary>A token, as the older endpoints send it.</summary>
    public static SimulatorResponse Issued((string Token, long ExpiresIn) issued) => Success(new JsonObject { ["accessToken"] = issued.Token, ["expireIn"] = issued.ExpiresIn });

    public static RefusedException Error(int status, string code, string message) =>
        new(SimulatorResponse.Object(status, ContentType, new JsonObject { ["code"] = code, ["message"] = message }));

    public static RefusedException ParametersError(string reason) => Error(400, "paramsError", $"error:{reason}");

    /// <param name="request">The request.</param>
    /// <param name="invalid">The refusal of a field; <see cref="ParametersError"/> unless the page lists another code.</param>
    public static JsonFields ReadBody(SimulatorRequest request, Func<string, RefusedException>? invalid = null)
    {
        // A form counts as no body at all.
        if (request.Body.Length == 0 || !request.HasJsonContentType)
        {
            throw Error(400, "Missingbody", "body is mandatory for this action.");
        }

        return request.TryReadObject(out JsonElement? root)
            ? new JsonFields(root.Value, "", invalid ?? ParametersError)
            : throw Error(400, "Invalidbody", "body is not valid json.");
    }

    public override JsonFields Read(SimulatorRequest request) => ReadBody(request);

    public override SimulatorResponse Answer(JsonObject whole) => Success(whole);

    public override RefusedException Invalid(FieldFault fault, PlayedOperation operation)
    {
        (string code, int status) = operation.Refusal("paramsError", 400);
        return Error(status, code, $"error:{fault.Field}: {fault.Reason}");
    }

    /// <summary>No page says how DingTalk refuses a token of the wrong kind, so none is refused.</summary>
    public override void CheckCaller(SimulatorRequest request, PlayedOperation operation)
    {
    }

    public override SimulatorResponse NotFound(SimulatorRequest request)
    {
        // Outside /v1.0 the host still speaks its old language: HTTP 200 and an errcode.
        return request.Path.StartsWith("/v1.0/", StringComparison.Ordinal)
            ? Error(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.").Response
            : Success(new JsonObject { ["errcode"] = 404, ["errmsg"] = "请求的URI地址不存在" });
    }

    public override SimulatorResponse Throttled(TimeSpan wait, int limit)
    {
        string code = wait <= TimeSpan.FromSeconds(1)
            ? "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"
            : "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi";
        return Error(403, code, "您的企业应用调用钉钉开放平台当前接口的所有请求都被暂时禁用了").Response;
    }

    public override void Complete(SimulatorResponse response)
    {
        string requestId = Guid.NewGuid().ToString().ToUpperInvariant();
        response.Headers["x-acs-request-id"] = requestId;
        if (response.Json is { } json && json.ContainsKey("code"))
        {
            json["requestid"] = requestId;
        }
    }

    public override string? TokenIn(SimulatorRequest request) => request.Header("x-acs-dingtalk-access-token") is { Length: > 0 } token ? token : null;

    public override void CheckToken(SimulatorRequest request)
    {
        if (TokenIn(request) is not { } token)
        {
            throw Error(
                400,
                "AuthenticationFailed.MissingParameter",
                "header x-acs-dingtalk-access-token is mandatory for this action.");
        }

        if (Tokens.Check(token) != TokenState.Valid)
        {
            throw Error(400, "InvalidAuthentication", "不合法的access_token");
        }
    }
}
