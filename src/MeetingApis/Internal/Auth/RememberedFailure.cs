namespace MeetingApis.Internal;

/// <summary>A token request that failed, and for how long its failure is the answer to every caller.</summary>
/// <param name="Error">The failure, as data: each caller gets an exception of its own.</param>
/// <param name="Count">How many failures of the same sort came one after another.</param>
/// <param name="Since">When it failed, as a timestamp.</param>
/// <param name="Pause">How long nothing is tried.</param>
internal sealed record RememberedFailure(ApiError Error, int Count, long Since, TimeSpan Pause)
{
    /// <summary>How long nothing is tried after a failure that says nothing about the credentials.</summary>
    public static IReadOnlyList<TimeSpan> OutagePauses { get; } = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)];

    /// <summary>Whether the vendor refused the credentials, and not another token in the request.</summary>
    public static bool IsRefusal(ApiError error) => error is { Category: MeetingErrorCategory.Authentication, Kind: FailureKind.Definitive, IsOfAnotherToken: false };

    /// <summary>Remembers a failure after another one of its sort, or after none.</summary>
    /// <param name="error">The failure.</param>
    /// <param name="pauses">The pause after the first failure, after the second, and so on; the last one is for all further ones.</param>
    /// <param name="before">The failure before.</param>
    /// <param name="now">The timestamp of now.</param>
    public static RememberedFailure Of(ApiError error, IReadOnlyList<TimeSpan> pauses, RememberedFailure? before, long now)
    {
        int count = (before?.Count ?? 0) + 1;
        return new RememberedFailure(error, count, now, pauses[Math.Min(count, pauses.Count) - 1]);
    }
}
