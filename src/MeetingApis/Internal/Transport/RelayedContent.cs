namespace MeetingApis.Internal;

/// <summary>A content that a handler of the host has put into a request, or has read before it is sent.</summary>
internal sealed class RelayedContent : RequestContent
{
    private readonly HttpContent _content;

    public RelayedContent(HttpContent content)
    {
        _content = content;
        CopiedHeaders.Add(content.Headers, Headers);
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => _content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }
}
