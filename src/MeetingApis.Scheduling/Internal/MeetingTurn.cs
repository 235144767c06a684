namespace MeetingApis.Scheduling.Internal;

/// <summary>Lets one call at a time work on a meeting, and on what the last one left: bookings get other ids when they move.</summary>
internal static class MeetingTurn
{
    /// <summary>Waits for the meeting's turn.</summary>
    /// <param name="core">Has the store.</param>
    /// <param name="reference">The meeting as the caller knows it.</param>
    /// <param name="work">Works on the meeting as it is known last.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public static async Task<T> RunAsync<T>(SchedulerCore core, MeetingReference reference, Func<MeetingReference, Task<T>> work, CancellationToken cancellationToken)
    {
        if (reference.KeyRecord is not { } name)
        {
            return await work(reference).ConfigureAwait(false);
        }

        var memory = new KeyMemory(core.Store, name);
        IAsyncDisposable held = await memory.LockAsync(cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            return await work(await LatestAsync(memory, reference, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>The meeting as it is known last, without a turn.</summary>
    public static Task<MeetingReference> LatestAsync(SchedulerCore core, MeetingReference reference, CancellationToken cancellationToken) =>
        reference.KeyRecord is { } name ? LatestAsync(new KeyMemory(core.Store, name), reference, cancellationToken) : Task.FromResult(reference);

    private static async Task<MeetingReference> LatestAsync(KeyMemory memory, MeetingReference reference, CancellationToken cancellationToken) =>
        await memory.ReadAsync(cancellationToken).ConfigureAwait(false) is { Id: { } text }
        && ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? latest)
        && latest.NativeId == reference.EventId
            ? latest.Reference
            : reference;
}
