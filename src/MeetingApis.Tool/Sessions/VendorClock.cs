namespace MeetingApis.Tool.Sessions;

/// <summary>Compares this machine's clock with the <c>Date</c> header of the vendor's answers.</summary>
internal sealed class VendorClock(TimeProvider time) : DelegatingHandler
{
    /// <summary>How far this machine's clock is ahead of the vendor's, to a second. Null until an answer came.</summary>
    public TimeSpan? Ahead { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.Date is { } date)
        {
            // The vendor wrote the header somewhere between, in whole seconds.
            TimeSpan ahead = time.GetUtcNow() - (time.GetElapsedTime(began) / 2) - date;
            Ahead = ahead.Duration() < TimeSpan.FromSeconds(1) ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Round(ahead.TotalSeconds - 0.5));
        }

        return response;
    }
}
