namespace MeetingApis.Internal;

/// <summary>Decides whether an address that a vendor sent may be connected to. What it throws names the host alone: the rest is confidential.</summary>
internal static class StreamAddress
{
    /// <param name="text">The address.</param>
    /// <param name="baseAddress">The address of the vendor's API.</param>
    /// <param name="hosts">The hosts that may be connected to, each with those below it.</param>
    /// <exception cref="StreamAddressException">It is none, is not encrypted, or has another host.</exception>
    public static Uri Check(string text, Uri baseAddress, IEnumerable<string> hosts)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || address.Scheme is not ("wss" or "ws") || address.UserInfo.Length > 0 || address.Fragment.Length > 0)
        {
            throw new StreamAddressException("sent an address that is not one of a WebSocket");
        }

        // A simulator answers with an address of the machine on which it runs.
        if (address.IsLoopback && baseAddress.IsLoopback)
        {
            return address;
        }

        if (address.Scheme != "wss")
        {
            throw new StreamAddressException("sent an address without encryption");
        }

        return hosts.Any(host => IsBelow(address.IdnHost, host))
            ? address
            : throw new StreamAddressException($"sent an address on the host {address.IdnHost}, which is not among the StreamHosts of the options");
    }

    private static bool IsBelow(string host, string allowed) =>
        host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase)
        && (host.Length == allowed.Length || host[^(allowed.Length + 1)] == '.');
}
