using System.Net;

namespace MeetingApis.Internal;

/// <summary>A server refused to open a WebSocket.</summary>
internal sealed class HandshakeRefusedException : Exception
{
    private readonly IReadOnlyDictionary<string, IEnumerable<string>> _headers;

    public HandshakeRefusedException(HttpStatusCode status, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception? cause = null)
        : base($"The vendor refused the connection with status {(int)status}.", cause) =>
        (Status, _headers) = (status, headers);

    public HttpStatusCode Status { get; }

    /// <summary>The first value of a header, whatever its case; null for none.</summary>
    public string? Header(string name) =>
        _headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
