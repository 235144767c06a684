using System.Net;
using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>An answer that was read to its end, for the vendor's protocol to judge.</summary>
internal readonly struct Answer(ApiOperation operation, HttpResponseMessage response, ReadOnlyMemory<byte> body, DateTimeOffset receivedAt)
{
    public ApiOperation Operation { get; } = operation;

    public HttpStatusCode Status { get; } = response.StatusCode;

    public bool IsSuccessStatus => (int)Status is >= 200 and < 300;

    /// <summary>The bytes of the body, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    public HttpResponseHeaders Headers { get; } = response.Headers;

    /// <summary>The wait that the standard header asks for.</summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            TimeSpan? wait = Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date - receivedAt,
                _ => null,
            };
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    public string? Header(string name) => Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
