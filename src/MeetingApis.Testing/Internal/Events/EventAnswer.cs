using System.Text;

namespace MeetingApis.Testing;

/// <summary>What an address answered.</summary>
/// <param name="StatusCode">The status; null when nothing came in time.</param>
/// <param name="Body">The body as it is.</param>
/// <param name="Failure">Why nothing came.</param>
internal sealed record EventAnswer(int? StatusCode, byte[] Body, string? Failure = null)
{
    private const int MostShown = 200;

    /// <summary>Returns the status and the beginning of the body, or why there is none.</summary>
    public override string ToString() => Failure ?? $"the status {StatusCode} and '{Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, MostShown)))}'";
}
