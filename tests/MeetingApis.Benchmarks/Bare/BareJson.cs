using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>How every bare call begins and ends.</summary>
internal static class BareJson
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    /// <summary>A body that is written once and sent with its length.</summary>
    public static ByteArrayContent Body<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = s_json;
        return content;
    }

    /// <summary>Sends a request and reads the answer's JSON from the stream, whatever the status: the verdict is in the body.</summary>
    public static async Task<T> SendAsync<T>(HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false)
            ?? throw new JsonException("The answer is null.");
    }
}
