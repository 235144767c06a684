using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>
/// A failure that came as JSON, but not in the vendor's own shape: a gateway's <c>{"error":{"code":"...","message":"..."}}</c>,
/// or the bare message of one. What it says is kept, and decides nothing by itself.
/// </summary>
/// <param name="Code">The code; null where there is none.</param>
/// <param name="Message">The message; null where there is none.</param>
/// <param name="RequestId">The request id; null where there is none.</param>
internal sealed record ForeignFailure(string? Code, string? Message, string? RequestId)
{
    private static readonly string[] s_wrappers = ["error", "errors", "fault"];
    private static readonly string[] s_codes = ["code", "errcode", "error_code", "errorCode", "status"];
    private static readonly string[] s_messages = ["message", "msg", "errmsg", "error_description", "description", "detail"];
    private static readonly string[] s_requestIds = ["request_id", "requestId", "requestid", "log_id", "logid"];

    public static ForeignFailure Read(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        JsonElement root = document.RootElement;
        JsonElement inner = s_wrappers.Select(name => Inside(root.Member(name))).FirstOrDefault(static wrapped => wrapped.ValueKind == JsonValueKind.Object);
        return new ForeignFailure(
            First(inner, s_codes) ?? root.Member("error").AsText(),
            First(inner, s_messages) ?? First(root, s_messages),
            First(inner, s_requestIds) ?? First(root, s_requestIds));
    }

    /// <summary>The first of several failures.</summary>
    private static JsonElement Inside(JsonElement wrapped) =>
        wrapped.ValueKind == JsonValueKind.Array ? wrapped.EnumerateArray().FirstOrDefault() : wrapped;

    private static string? First(JsonElement element, string[] names) =>
        names.Select(name => element.Text(name)).FirstOrDefault(static text => text is not null);
}
