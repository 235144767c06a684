using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Feishu's envelope, <c>code</c> beside <c>msg</c> and <c>data</c>, and its bearer tokens.</summary>
internal sealed class FeishuGateway(TimeProvider time, TokenStore tokens) : VendorGateway(tokens)
{
    private const string ContentType = "application/json; charset=utf-8";
    private const string Bearer = "Bearer ";

    public static SimulatorResponse Success(JsonObject? data = null)
    {
        var json = new JsonObject { ["code"] = 0, ["msg"] = "success" };
        if (data is not null)
        {
            json["data"] = data;
        }

        return SimulatorResponse.Object(200, ContentType, json);
    }

    /// <summary>An answer without <c>data</c>: the token endpoint's.</summary>
    public static SimulatorResponse Flat(JsonObject json) => SimulatorResponse.Object(200, ContentType, json);

    /// <summary>A refusal by an operation; <paramref name="violations"/> go into the <c>error</c> block.</summary>
    public static RefusedException Error(int status, int code, string message, params JsonNode[] violations)
    {
        var error = new JsonObject();
        if (violations.Length > 0)
        {
            error["field_violations"] = new JsonArray(violations);
        }

        return new RefusedException(SimulatorResponse.Object(
            status,
            ContentType,
            new JsonObject { ["code"] = code, ["msg"] = message, ["error"] = error }));
    }

    /// <summary>A field of the wrong JSON type, or a body that is no JSON object.</summary>
    public static RefusedException WrongType(string field) =>
        Error(400, 9499, "invalid param", Violation(field, "", "wrong type"));

    public static JsonObject Violation(string field, string value, string description) =>
        new() { ["field"] = field, ["value"] = value, ["description"] = description };

    public static JsonFields ReadBody(SimulatorRequest request) =>
        request.TryReadObject(out JsonElement? root) ? new JsonFields(root.Value, "", WrongType) : throw WrongType("");

    public override void CheckCaller(SimulatorRequest request, PlayedOperation operation)
    {
        bool isUser = FindUser(request) is not null;
        if (isUser ? !operation.TakesUsers : !operation.TakesTenants)
        {
            throw isUser ? InvalidUserToken() : InvalidTenantToken();
        }
    }

    public override JsonFields Read(SimulatorRequest request) => ReadBody(request);

    public override SimulatorResponse Answer(JsonObject whole) => Flat(whole);

    public override RefusedException Invalid(FieldFault fault, PlayedOperation operation)
    {
        (string code, int status) = operation.Refusal("99992402", 400);
        return fault.IsWrongType
            ? WrongType(fault.Field)
            : Error(status, int.Parse(code, CultureInfo.InvariantCulture), "field validation failed", Violation(fault.Field, "", fault.Reason));
    }

    private protected override RefusedException? RefusalOf(SentId id, SimulatorRequest request, PlayedOperation operation) => id.Kind switch
    {
        "user" when IsOfUser(id) && FeishuUserIds.ReadType(request) is var type && !FeishuUserIds.IsOfType(id.Value, type) =>
            id.Field.Contains("assign_host_list", StringComparison.Ordinal) ? FeishuVideoErrors.AssignedHost() : FeishuUserIds.NotExisted(type),
        "room" when !id.Value.StartsWith("omm_", StringComparison.Ordinal) && operation.StatusOf(FeishuRoomCalendarErrors.RoomIdCode) is null => FeishuCalendarErrors.RoomNotFound(),
        _ => null,
    };

    public override RefusedException Refused(string code, string message, int? status, PlayedOperation? operation) =>
        Error(status ?? 400, int.Parse(code, CultureInfo.InvariantCulture), message);

    // A wrong path and a wrong method alike are answered in plain text, not in the envelope.
    public override SimulatorResponse NotFound(SimulatorRequest request) => SimulatorResponse.Text(404, "text/plain", "404 page not found");

    public override SimulatorResponse Throttled(TimeSpan wait, int limit, PlayedOperation? operation)
    {
        SimulatorResponse response = Error(429, 99991400, "request trigger frequency limit").Response;
        response.Headers["x-ogw-ratelimit-limit"] = limit.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-ogw-ratelimit-reset"] = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return response;
    }

    // Anything but a bearer value counts as no token, not as a malformed one.
    public override string? TokenIn(SimulatorRequest request) =>
        request.Header("Authorization") is { } header && header.StartsWith(Bearer, StringComparison.Ordinal) && header.Length > Bearer.Length ? header[Bearer.Length..] : null;

    public override void CheckToken(SimulatorRequest request)
    {
        if (TokenIn(request) is not { } token)
        {
            throw TokenError(99991661, "Missing access token for authorization. Please make a request with token attached.");
        }

        // An app's own token opens no operation that this simulator has.
        if (Tokens.Check(token) == TokenState.Valid && !Tokens.HolderOf(token)!.IsApp)
        {
            return;
        }

        throw token switch
        {
            ['t' or 'a', '-', ..] => InvalidTenantToken(),
            ['u', '-', ..] or ['e', 'y', 'J', ..] => InvalidUserToken(),
            _ => TokenError(99991671, "Invalid token: must start with t-/u-"),
        };
    }

    /// <summary>The user for whom the app calls; null where it calls in its own name.</summary>
    public string? FindUser(SimulatorRequest request) => HolderOf(request)?.User;

    /// <summary>The user for whom the app calls, where the operation takes no other token.</summary>
    public string RequireUser(SimulatorRequest request) => FindUser(request) ?? throw InvalidTenantToken();

    public override void Complete(SimulatorResponse response)
    {
        DateTimeOffset now = ChinaTime.Of(time.GetUtcNow());
        string logId = now.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + RandomNumberGenerator.GetHexString(20);
        response.Headers["X-Tt-Logid"] = logId;
        if (response.Json?["error"] is JsonObject error)
        {
            error["log_id"] = logId;
        }
    }

    /// <summary>Rooms, telephones and guests have ids of other kinds, and say so beside them.</summary>
    private static bool IsOfUser(SentId id) =>
        id.Owner.ValueKind != JsonValueKind.Object || !id.Owner.TryGetProperty("user_type", out JsonElement kind) || (kind.ValueKind == JsonValueKind.Number && kind.GetRawText() == "1");

    private static RefusedException InvalidUserToken() =>
        TokenError(99991668, "Invalid access token for authorization. Please make a request with token attached.");

    private static RefusedException InvalidTenantToken() =>
        TokenError(99991663, "Invalid access token for authorization. Please make a request with token attached.");

    private static RefusedException TokenError(int code, string message)
    {
        RefusedException refusal = Error(400, code, message);
        refusal.Response.Json!["error"]!["message"] =
            "Refer to the documentation to fix the error: https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-" +
            code.ToString(CultureInfo.InvariantCulture) + "-error";
        return refusal;
    }
}
