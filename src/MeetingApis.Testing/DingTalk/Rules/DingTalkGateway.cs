using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>DingTalk's bare payloads, its error body under an HTTP error, and its tokens in a header of their own; for the older API, what that has instead.</summary>
internal sealed class DingTalkGateway(TokenStore tokens) : VendorGateway(tokens)
{
    /// <summary>The code of the pages about conferences for a unionId that is nobody's, such as a userId.</summary>
    private const string UnknownUser = "unknownUserError";

    private const string ContentType = "application/json;charset=utf-8";

    /// <summary>Who there is; null where nobody is asked for.</summary>
    public DingTalkDirectory? Directory { get; init; }

    public static SimulatorResponse Success(JsonObject payload) => SimulatorResponse.Object(200, ContentType, payload);

    /// <summary>The answer of operations that have nothing to tell.</summary>
    public static SimulatorResponse Empty() => SimulatorResponse.Text(200, null, "");

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

    public override JsonFields Read(SimulatorRequest request) => DingTalkLegacy.Has(request.Path) ? DingTalkLegacy.ReadBody(request) : ReadBody(request);

    public override SimulatorResponse Answer(JsonObject whole) => Success(whole);

    public override RefusedException Invalid(FieldFault fault, PlayedOperation operation)
    {
        if (operation.IsLegacy)
        {
            return DingTalkLegacy.InvalidParameter(fault.Field);
        }

        (string code, int status) = operation.Refusal("paramsError", 400);
        return Error(status, code, DingTalkCalendarErrors.ReasonOf(fault.Field) ?? $"error:{fault.Field}: {fault.Reason}");
    }

    private protected override RefusedException? RefusalOf(SentId id, SimulatorRequest request, PlayedOperation operation) =>
        id.Kind == "union" && operation.StatusOf(UnknownUser) is { } status && Directory?.Knows(id.Value) == false ? Error(status, UnknownUser, UnknownUser) : null;

    /// <summary>Only the older API has numbers.</summary>
    public override bool CanWriteCode(string code, PlayedOperation? operation) => operation is not { IsLegacy: true } || base.CanWriteCode(code, operation);

    // A fault that waits for any operation may come to the older API with a code of the new one.
    public override RefusedException Refused(string code, string message, int? status, PlayedOperation? operation) => operation is { IsLegacy: true }
        ? new RefusedException(SimulatorResponse.Object(status ?? 200, ContentType, new JsonObject
        {
            ["errcode"] = CanWriteCode(code, operation) ? int.Parse(code, CultureInfo.InvariantCulture) : code,
            ["errmsg"] = message,
        }))
        : Error(status ?? 400, code, message);

    /// <summary>Only the older API says how it refuses whom an operation is not for; elsewhere no page does, so nobody is refused.</summary>
    public override void CheckCaller(SimulatorRequest request, PlayedOperation operation)
    {
        if (operation.IsLegacy && (HolderOf(request) is { User: not null } || (IsOfThirdPartyApp(request) && !operation.IsOpenTo("third-party"))))
        {
            throw DingTalkLegacy.HostError(60011, "no permission");
        }
    }

    /// <summary>Whether the token is one of an organisation that installed the app.</summary>
    public bool IsOfThirdPartyApp(SimulatorRequest request) => HolderOf(request) is { Tenant: not null };

    public override SimulatorResponse NotFound(SimulatorRequest request)
    {
        // Outside /v1.0 the host still speaks its old language: HTTP 200 and an errcode.
        return request.Path.StartsWith("/v1.0/", StringComparison.Ordinal)
            ? Error(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.").Response
            : Success(new JsonObject { ["errcode"] = 404, ["errmsg"] = "请求的URI地址不存在" });
    }

    public override SimulatorResponse WrongMethod(SimulatorRequest request) =>
        DingTalkLegacy.Has(request.Path) ? DingTalkLegacy.Error(22, "Invalid method").Response : NotFound(request);

    public override SimulatorResponse Throttled(TimeSpan wait, int limit, PlayedOperation? operation)
    {
        const string Message = "您的企业应用调用钉钉开放平台当前接口的所有请求都被暂时禁用了";
        if (operation is { IsLegacy: true })
        {
            return DingTalkLegacy.HostError(90018, Message).Response;
        }

        string code = wait <= TimeSpan.FromSeconds(1)
            ? "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"
            : "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi";
        return Error(403, code, Message).Response;
    }

    public override void Complete(SimulatorResponse response)
    {
        string requestId = Guid.NewGuid().ToString().ToUpperInvariant();
        response.Headers["x-acs-request-id"] = requestId;
        if (response.Json is not { } json)
        {
            return;
        }

        if (json.ContainsKey("code"))
        {
            json["requestid"] = requestId;
        }
        else if (json.ContainsKey("errcode"))
        {
            json.TryAdd("request_id", requestId);
        }
    }

    public override string? TokenIn(SimulatorRequest request) =>
        (DingTalkLegacy.Has(request.Path) ? request.Query("access_token") : request.Header("x-acs-dingtalk-access-token")) is { Length: > 0 } token ? token : null;

    public override void CheckToken(SimulatorRequest request)
    {
        if (DingTalkLegacy.Has(request.Path))
        {
            CheckLegacyToken(TokenIn(request));
            return;
        }

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

    private void CheckLegacyToken(string? token)
    {
        switch (token is null ? TokenState.Unknown : Tokens.Check(token))
        {
            case TokenState.Unknown:
                throw DingTalkLegacy.Error(40014, "不合法的access_token");
            case TokenState.Expired:
                throw DingTalkLegacy.Error(42001, "access_token超时");
        }
    }
}
