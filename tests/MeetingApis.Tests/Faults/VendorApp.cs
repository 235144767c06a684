using System.Net;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Faults;

/// <summary>One app of a vendor over a scripted transport, for operations of any name.</summary>
internal sealed class VendorApp
{
    private readonly ApiInvoker _invoker;

    public VendorApp(MeetingVendor vendor, TimeProvider time, Action<MeetingClientOptions>? configure = null)
    {
        int tokens = 0;
        Vendor = vendor;
        Transport = new StubTransport(request => VendorAnswers.IsTokenPath(request.PathAndQuery)
            ? AnswerToken?.Invoke() ?? StubTransport.Json(VendorAnswers.Token(vendor, Interlocked.Increment(ref tokens)))
            : null);
        _invoker = VendorOperations.Invoker(vendor, Transport, time, configure);
    }

    public MeetingVendor Vendor { get; }

    public StubTransport Transport { get; }

    /// <summary>What the token endpoint answers; null hands out a new token each time.</summary>
    public Func<HttpResponseMessage>? AnswerToken { get; set; }

    /// <summary>How often calls came to the transport, those for tokens excepted.</summary>
    public int Sends => Transport.Calls.Count;

    public Task CallAsync(string operation, CancellationToken cancellationToken) =>
        CallAsync(VendorOperations.Create(Vendor, operation), cancellationToken);

    public Task CallAsync(ApiOperation operation, CancellationToken cancellationToken) =>
        _invoker.SendAsync(operation, new ApiRequest("/" + operation.Name), cancellationToken);

    /// <summary>The next answer; the last one is given again and again.</summary>
    public void Answer(string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(json, status, headers)));

    public void Succeed() => Answer(VendorAnswers.Success(Vendor));

    /// <summary>Throttles with the standard header.</summary>
    public void Throttle(string retryAfter) => Answer("busy", HttpStatusCode.TooManyRequests, ("Retry-After", retryAfter));
}
