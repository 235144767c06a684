using System.Net;

namespace MeetingApis.Internal;

/// <summary>The content of a request. It knows whether a transport has begun to write it: before that, nothing was sent.</summary>
internal abstract class RequestContent : HttpContent
{
    private volatile bool _hasBegun;

    public bool HasBegun => _hasBegun;

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _hasBegun = true;
        return WriteAsync(stream, cancellationToken);
    }

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);
}
