using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>An answer that was read to its end, for the vendor's protocol to judge.</summary>
internal readonly struct Answer(ApiCall call, HttpResponseMessage response, TimeProvider time)
{
    private readonly ApiCall _call = call;
    private readonly HttpResponseMessage _response = response;
    private readonly TimeProvider _time = time;

    public ApiOperation Operation => _call.Operation;

    /// <summary>The client that called, as logs name it.</summary>
    public ClientLabel Client => _call.Client;

    public HttpStatusCode Status => _response.StatusCode;

    public bool IsSuccessStatus => (int)Status is >= 200 and < 300;

    /// <summary>The bytes of the body, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; } = call.Answer.Written is var body && body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    public HttpResponseHeaders Headers => _response.Headers;

    /// <summary>Whether broken Unicode was replaced in <see cref="Body"/>.</summary>
    public bool IsMended { get; private init; }

    /// <summary>Whether the call wants a payload, and <see cref="ReadPayload"/> can read it. Where text was replaced, it is looked at more closely.</summary>
    public bool HasPayloadReader => _call.PayloadReader is not null && !IsMended;

    /// <summary>Whether the payload is read as a type that is not the library's, which may be anything. Where there is no payload in its place, all of the answer is it.</summary>
    public bool IsReadAsForeignType => _call is { ResponseType: not null, PayloadReader: null };

    /// <summary>The wait that the standard header asks for.</summary>
    public TimeSpan? RetryAfter => WaitHint.OfRetryAfter(Header("Retry-After"), _time.GetUtcNow());

    /// <summary>Reads the payload where it stands in the answer; the reader then stands on its end.</summary>
    public object? ReadPayload(ref Utf8JsonReader reader) => _call.PayloadReader!(ref reader, _call.ResponseType!);

    /// <summary>The same answer with broken Unicode replaced; null where it holds none.</summary>
    public Answer? Mended() => BrokenUnicode.Mend(Body.Span) is { } mended ? this with { Body = mended, IsMended = true } : null;

    /// <summary>Whether the request holds a word, in whatever case: an answer that holds it too may quote the request.</summary>
    public bool RequestHolds(string word) =>
        _call.Request.Url.AsSpan(_call.Request.PathStart).Contains(word, StringComparison.OrdinalIgnoreCase) || Encoding.UTF8.GetString(_call.Body.Written.Span).Contains(word, StringComparison.OrdinalIgnoreCase);

    public string? Header(string name) => Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
