namespace MeetingApis.Tests.Stubs;

/// <summary>A transport for any vendor: two scripts answer, one the token requests and one the calls, each by number from 1.</summary>
internal sealed class VendorScript(VendorUnderTest vendor) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<ReceivedRequest> _calls = [];
    private readonly List<ReceivedRequest> _tokenRequests = [];

    public VendorUnderTest Vendor => vendor;

    /// <summary>The n-th token request is answered with <c>token-n</c> unless a test says otherwise.</summary>
    public Func<int, CancellationToken, Task<HttpResponseMessage>> OnToken { get; set; } = (n, _) => Task.FromResult(vendor.Token($"token-{n}"));

    /// <summary>Every call succeeds unless a test says otherwise.</summary>
    public Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>> OnCall { get; set; } = (_, _) => Task.FromResult(vendor.Success());

    /// <summary>The requests other than those for tokens.</summary>
    public IReadOnlyList<ReceivedRequest> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<ReceivedRequest> TokenRequests
    {
        get
        {
            lock (_lock)
            {
                return [.. _tokenRequests];
            }
        }
    }

    /// <summary>The tokens that the calls carried, in order.</summary>
    public IEnumerable<string?> TokensUsed => Calls.Select(vendor.TokenIn);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await AnswerAsync(await ReceivedRequest.ReadAsync(request, cancellationToken), cancellationToken);
        // As a real transport does.
        response.RequestMessage = request;
        return response;
    }

    private async Task<HttpResponseMessage> AnswerAsync(ReceivedRequest received, CancellationToken cancellationToken)
    {
        if (!vendor.IsTokenRequest(received))
        {
            lock (_lock)
            {
                _calls.Add(received);
            }

            return await OnCall(received, cancellationToken);
        }

        int number;
        lock (_lock)
        {
            _tokenRequests.Add(received);
            number = _tokenRequests.Count;
        }

        return await OnToken(number, cancellationToken);
    }
}
