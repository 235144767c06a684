namespace MeetingApis.Tests.Faults;

/// <summary>A request that arrived whole, its body included.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query, or host and port of a CONNECT, as they were written.</param>
/// <param name="Head">Request line and headers, exactly as they came.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record FaultRequest(string Method, string Target, string Head, byte[] Body)
{
    /// <summary>The value of a header; null where it was not sent.</summary>
    public string? Header(string name) =>
        Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
