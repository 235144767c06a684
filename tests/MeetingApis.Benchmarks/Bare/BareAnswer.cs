using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The two lines in which every bare call ends.</summary>
internal static class BareAnswer
{
    /// <summary>Sends a request and reads the answer's JSON from the stream, whatever the status: the verdict is in the body.</summary>
    public static async Task<T> SendAsync<T>(HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false)
            ?? throw new JsonException("The answer is null.");
    }
}
