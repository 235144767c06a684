using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MeetingApis.Tests.Simulators;

/// <summary>What a simulator answered.</summary>
public sealed record SimulatorAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, string? ContentType, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>Feishu's <c>code</c> or WeCom's <c>errcode</c>.</summary>
    public int NumericCode =>
        Json.TryGetProperty("code", out JsonElement code) ? code.GetInt32() : Json.GetProperty("errcode").GetInt32();

    /// <summary>DingTalk's <c>code</c>, null where there is none.</summary>
    public string? TextCode => Json.TryGetProperty("code", out JsonElement code) ? code.GetString() : null;

    public string Header(string name) => Assert.Single(Headers.GetValues(name));
}
