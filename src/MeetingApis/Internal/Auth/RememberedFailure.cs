namespace MeetingApis.Internal;

/// <summary>A token request that failed, and for how long its failure is the answer to every caller.</summary>
/// <param name="Error">The failure, as data: each caller gets an exception of its own.</param>
/// <param name="Fingerprint">The credentials that were refused; null where they are not to blame.</param>
/// <param name="Count">How many failures of the same sort came one after another.</param>
/// <param name="Since">When it failed, as a timestamp.</param>
/// <param name="Pause">How long nothing is tried.</param>
internal sealed record RememberedFailure(ApiError Error, string? Fingerprint, int Count, long Since, TimeSpan Pause)
{
    private static readonly TimeSpan[] s_outagePauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)];

    /// <summary>Remembers a failure after another one, or after none.</summary>
    public static RememberedFailure Of(ApiError error, TokenEndpoint endpoint, string fingerprint, RememberedFailure? before, long now)
    {
        string? refused = error is { Category: ErrorCategory.Authentication, Kind: FailureKind.Definitive } ? fingerprint : null;
        int count = before?.Fingerprint == refused ? before?.Count + 1 ?? 1 : 1;
        IReadOnlyList<TimeSpan> pauses = refused is null ? s_outagePauses : endpoint.RefusalPauses;
        return new RememberedFailure(error, refused, count, now, pauses[Math.Min(count, pauses.Count) - 1]);
    }
}
