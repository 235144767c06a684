using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>A host of the vendor: where requests go, and how its answers are read.</summary>
internal sealed class VendorHost(Uri baseAddress, VendorProtocol protocol, ILogger logger)
{
    /// <summary>The address that every path of the host stands behind, without a slash at its end.</summary>
    public string Start { get; } = baseAddress.AbsoluteUri.TrimEnd('/');

    public VendorProtocol Protocol => protocol;

    public AnswerReader Reader { get; } = new(protocol, logger);

    // Two threads may each make one, and an address that is lost is made again.
    private ConcurrentDictionary<string, Uri> Fixed => field ??= new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);

    /// <summary>An operation without parameters always has the same address, which is made once: that is 300 bytes less a call.</summary>
    public Uri AddressOf(ApiCall call) => ReferenceEquals(call.Request.Url, call.Operation.PathTemplate)
        ? Fixed.GetOrAdd(call.Request.Url, static (path, start) => LateQuery.AsWritten(start + path), Start)
        : LateQuery.AsWritten(call.Request.PathStart > 0 ? call.Request.Url : Start + call.Request.Url);
}
