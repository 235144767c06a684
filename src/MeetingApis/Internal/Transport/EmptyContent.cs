namespace MeetingApis.Internal;

/// <summary>
/// The content of a request without a body. The runtime sends a request without content up to four times when a
/// connection closes, and three attempts of a GET would be twelve; with content, empty as it may be, it sends once.
/// </summary>
internal sealed class EmptyContent : RequestContent
{
    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
