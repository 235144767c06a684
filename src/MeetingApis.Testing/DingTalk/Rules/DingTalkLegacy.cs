using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The older API: other paths, the token in the query, and an <c>errcode</c> in HTTP 200.</summary>
internal static class DingTalkLegacy
{
    private const string ContentType = "application/json";

    public static bool Has(string path) => path.StartsWith("/topapi/", StringComparison.Ordinal);

    public static SimulatorResponse Success(JsonObject result) =>
        SimulatorResponse.Object(200, ContentType, new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok", ["result"] = result });

    public static RefusedException Error(int code, string message) =>
        new(SimulatorResponse.Object(200, ContentType, new JsonObject { ["errcode"] = code, ["errmsg"] = message }));

    /// <summary>A refusal of the host itself, whose code stands one level down.</summary>
    public static RefusedException HostError(int code, string message) => new(SimulatorResponse.Object(200, ContentType, new JsonObject
    {
        ["errcode"] = 88,
        ["sub_code"] = code.ToString(CultureInfo.InvariantCulture),
        ["sub_msg"] = message,
        ["errmsg"] = string.Create(CultureInfo.InvariantCulture, $"ding talk error[subcode={code},submsg={message}]"),
    }));

    public static RefusedException InvalidParameter(string field) => Error(400002, $"无效的参数: {field}");

    public static JsonFields ReadBody(SimulatorRequest request) =>
        request.TryReadObject(out JsonElement? root) ? new JsonFields(root.Value, "", InvalidParameter) : throw InvalidParameter("body");

    public static string Required(JsonFields body, string name) => body.Text(name) is { Length: > 0 } value ? value : throw InvalidParameter(name);
}
