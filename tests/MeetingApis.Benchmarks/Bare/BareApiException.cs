using System.Globalization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>What a bare call throws for every code that is not success.</summary>
internal sealed class BareApiException(string? code, string? message) : Exception($"{code}: {message}")
{
    public static BareApiException For(int? code, string? message) => new(code?.ToString(CultureInfo.InvariantCulture), message);
}
