using System.Net;

namespace MeetingApis.TrimSmoke;

/// <summary>A handler of the host's that answers in the vendor's place when it is told to.</summary>
internal sealed class Outage : DelegatingHandler
{
    private bool _isNext;

    /// <summary>How many requests ended here.</summary>
    public int Count { get; private set; }

    /// <summary>Answers the next request with 503.</summary>
    public void FailNext() => _isNext = true;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_isNext)
        {
            return base.SendAsync(request, cancellationToken);
        }

        _isNext = false;
        Count++;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
    }
}
