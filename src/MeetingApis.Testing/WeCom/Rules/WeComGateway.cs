using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>WeCom's envelope, <c>errcode</c> and <c>errmsg</c> in HTTP 200, and its tokens in the query.</summary>
internal sealed class WeComGateway(TimeProvider time, TokenStore tokens) : VendorGateway(tokens)
{
    private const string ContentType = "application/json; charset=UTF-8";

    public static SimulatorResponse Success(params KeyValuePair<string, JsonNode?>[] payload)
    {
        var json = new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" };
        foreach ((string? name, JsonNode? value) in payload)
        {
            json[name] = value;
        }

        return SimulatorResponse.Object(200, ContentType, json);
    }

    /// <summary>A success of an endpoint that reports failures only.</summary>
    public static SimulatorResponse WithoutCode(JsonObject json) => SimulatorResponse.Object(200, ContentType, json);

    public static RefusedException Error(int code, string message) =>
        new(SimulatorResponse.Object(200, ContentType, new JsonObject { ["errcode"] = code, ["errmsg"] = message }));

    /// <summary>Refuses a call unless the rule holds.</summary>
    public static void Require(bool rule, int code, string message)
    {
        if (!rule)
        {
            throw Error(code, message);
        }
    }

    /// <summary>Reads a field that is 0 or 1; false where it is absent.</summary>
    public static bool Switch(JsonFields fields, string name) =>
        fields.Integer(name) is null or 0 or 1 ? fields.Integer(name) == 1 : throw InvalidParameter(fields.PathOf(name));

    public static JsonFields ReadBody(SimulatorRequest request)
    {
        if (HasUnicodeEscape(request.Body))
        {
            throw Error(40033, "invalid request character, \\uxxxx is not allowed");
        }

        return request.TryReadObject(out JsonElement? root)
            ? new JsonFields(root.Value, "", InvalidParameter)
            : throw Error(40058, "invalid json format");
    }

    public static RefusedException InvalidParameter(string field) => Error(40058, $"invalid Request Parameter: {field}");

    public override JsonFields Read(SimulatorRequest request) => ReadBody(request);

    public override SimulatorResponse Answer(JsonObject whole) => WithoutCode(whole);

    public override RefusedException Invalid(FieldFault fault, PlayedOperation operation) =>
        Error(int.Parse(operation.Refusal("40058", 200).Code, CultureInfo.InvariantCulture), $"invalid Request Parameter: {fault.Field}");

    public override RefusedException Refused(string code, string message, int? status, PlayedOperation? operation) =>
        new(SimulatorResponse.Object(status ?? 200, ContentType, Error(int.Parse(code, CultureInfo.InvariantCulture), message).Response.Json!));

    public override SimulatorResponse NotFound(SimulatorRequest request) => SimulatorResponse.Text(404, null, "");

    // A GET sent to a POST operation is a wrong parameter here, never a 405.
    public override SimulatorResponse WrongMethod(SimulatorRequest request) => Error(40058, "invalid http method").Response;

    public override SimulatorResponse Throttled(TimeSpan wait, int limit, PlayedOperation? operation) => Error(45009, "api freq out of limit").Response;

    public override string? TokenIn(SimulatorRequest request) => request.Query("access_token") is { Length: > 0 } token ? token : null;

    public override void CheckToken(SimulatorRequest request)
    {
        if (TokenIn(request) is not { } token)
        {
            throw Error(41001, "access_token missing");
        }

        switch (Tokens.Check(token))
        {
            case TokenState.Unknown:
            // A suite's own token opens no operation that this simulator has.
            case TokenState.Valid when Tokens.HolderOf(token)!.IsApp:
                throw Error(40014, "invalid access_token");
            case TokenState.Expired:
                throw Error(42001, "access_token expired");
        }
    }

    /// <summary>No operation is open to one kind of a provider's apps and closed to the other.</summary>
    public override void CheckCaller(SimulatorRequest request, PlayedOperation operation)
    {
        string app = HolderOf(request)?.Tenant is null ? "self-built" : "third-party";
        if (!operation.IsOpenTo(app))
        {
            throw Error(48002, "api forbidden");
        }
    }

    public override void Complete(SimulatorResponse response)
    {
        int code = response.Json?["errcode"]?.GetValue<int>() ?? 0;
        if (code == 0)
        {
            return;
        }

        JsonObject json = response.Json!;
        string text = json["errmsg"]!.GetValue<string>();
        string errcode = code.ToString(CultureInfo.InvariantCulture);
        response.Headers["Error-Code"] = errcode;
        response.Headers["Error-Msg"] = text;
        json["errmsg"] =
            $"{text}, hint: [{Hint()}], from ip: 127.0.0.1, more info at https://open.work.weixin.qq.com/devtool/query?e={errcode}";
    }

    private string Hint() =>
        time.GetUtcNow().ToUnixTimeSeconds().ToString("0000000000", CultureInfo.InvariantCulture) +
        RandomNumberGenerator.GetString("0123456789", 13);

    private static bool HasUnicodeEscape(string body)
    {
        // A backslash takes the next character with it, so that an escaped backslash before a u is no escape.
        for (int i = body.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 1 < body.Length; i = body.IndexOf('\\', i + 2))
        {
            if (body[i + 1] == 'u')
            {
                return true;
            }
        }

        return false;
    }
}
