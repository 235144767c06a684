using System.Collections.Immutable;

namespace MeetingApis;

/// <summary>A request by which a vendor delivers events, as the application's HTTP server received it.</summary>
/// <param name="Body">The body, unchanged. Empty for WeCom's check of the address, a GET request.</param>
public sealed record EventDelivery(ReadOnlyMemory<byte> Body)
{
    /// <summary>The query parameters by name, decoded. Empty by default.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The headers by name. Names are looked up as they are spelt here, so use a comparer that ignores case. Empty by default.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Returns the size of the body; never its content.</summary>
    /// <returns>For example <c>EventDelivery of 512 bytes</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"EventDelivery of {Body.Length} bytes");
}
