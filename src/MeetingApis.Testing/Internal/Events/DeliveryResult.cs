namespace MeetingApis.Testing;

/// <summary>What became of an event that went over a connection.</summary>
/// <param name="StatusCode">The code of the acknowledgement; null where none came.</param>
/// <param name="Failure">Why it failed; null when it was acknowledged.</param>
internal sealed record DeliveryResult(int? StatusCode, string? Failure)
{
    public static DeliveryResult Broken { get; } = new(null, "the connection broke");
}
