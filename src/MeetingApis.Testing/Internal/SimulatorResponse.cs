using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MeetingApis.Testing;

/// <summary>An answer before it is written: a JSON object that may still be completed, or fixed text.</summary>
internal sealed class SimulatorResponse
{
    // Vendors write Chinese as UTF-8, not as \u escapes.
    private static readonly JsonSerializerOptions s_utf8Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _text = "";

    private SimulatorResponse(int statusCode, string? contentType, JsonObject? json, string text)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Json = json;
        _text = text;
    }

    public int StatusCode { get; }

    public string? ContentType { get; }

    /// <summary>The body where it is JSON; null where it is text.</summary>
    public JsonObject? Json { get; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static SimulatorResponse Object(int statusCode, string contentType, JsonObject json) =>
        new(statusCode, contentType, json, "");

    public static SimulatorResponse Text(int statusCode, string? contentType, string text) =>
        new(statusCode, contentType, null, text);

    public async Task WriteAsync(HttpContext context)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Json is null ? _text : Json.ToJsonString(s_utf8Text));
        context.Response.StatusCode = StatusCode;
        context.Response.ContentType = ContentType;
        foreach ((string? name, string? value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified)
        {
            return;
        }

        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
