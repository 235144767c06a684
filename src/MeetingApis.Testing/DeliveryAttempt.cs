namespace MeetingApis.Testing;

/// <summary>One attempt of a simulator to deliver an event.</summary>
public sealed class DeliveryAttempt
{
    internal DeliveryAttempt()
    {
    }

    /// <summary>When the attempt began, on the simulator's time provider.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The HTTP status of the answer, or the code of the acknowledgement over a connection. Null when no answer came in time.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Whether the answer is the one that the vendor takes for success.</summary>
    public bool IsAcknowledged => Failure is null;

    /// <summary>Why the vendor takes the attempt for a failure. Null when it was acknowledged.</summary>
    public string? Failure { get; init; }

    /// <summary>Returns the result.</summary>
    /// <returns>For example <c>acknowledged with 200</c>.</returns>
    public override string ToString() => Failure ?? $"acknowledged with {StatusCode}";
}
