namespace MeetingApis.Internal;

/// <summary>Waits for a room's answer. The one loop behind every <c>WaitForRoomAnswerAsync</c>.</summary>
internal static class RoomWait
{
    private const int Doublings = 3;

    private static readonly TimeSpan s_defaultWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_defaultInterval = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Reads until the answer is final or the time is over. It reads at once, then after pauses that double from
    /// <paramref name="pollInterval"/> to eight times that, and a last time when the time is over.
    /// </summary>
    /// <param name="read">Reads the answer as it is now; null where the event does not show the room. Such a room was removed if it was shown before, and else has not answered.</param>
    /// <param name="maxWait">The time after which the last read is made; null for a minute.</param>
    /// <param name="pollInterval">The first pause; null for a second.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>The answer that was read last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative, or the interval is zero.</exception>
    public static Task<RoomAnswer> PollAsync(Func<CancellationToken, Task<RoomAnswerStatus?>> read, TimeSpan? maxWait, TimeSpan? pollInterval, TimeProvider time, CancellationToken cancellationToken)
    {
        TimeSpan wait = maxWait ?? s_defaultWait;
        TimeSpan interval = pollInterval ?? s_defaultInterval;
        ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero, nameof(maxWait));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero, nameof(pollInterval));
        return PollAsync(read, wait, interval, time, cancellationToken);
    }

    private static async Task<RoomAnswer> PollAsync(Func<CancellationToken, Task<RoomAnswerStatus?>> read, TimeSpan wait, TimeSpan interval, TimeProvider time, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        TimeSpan pause = interval;
        bool isLast = wait == TimeSpan.Zero;
        bool wasShown = false;
        for (int pauses = 0; ; pauses++)
        {
            RoomAnswerStatus? shown = await read(cancellationToken).ConfigureAwait(false);
            RoomAnswerStatus status = shown ?? (wasShown ? RoomAnswerStatus.Removed : RoomAnswerStatus.NoAnswer);
            wasShown |= shown is not null;
            if (isLast || IsFinal(status))
            {
                return new RoomAnswer(status);
            }

            TimeSpan left = wait - time.GetElapsedTime(start);
            isLast = left <= pause;
            if (left > TimeSpan.Zero)
            {
                await Task.Delay(isLast ? left : pause, time, cancellationToken).ConfigureAwait(false);
            }

            pause = isLast || pauses >= Doublings ? pause : pause * 2;
        }
    }

    /// <summary>An approval is waited for too: the caller wants to know whether the room is booked.</summary>
    private static bool IsFinal(RoomAnswerStatus status) =>
        status is RoomAnswerStatus.Accepted or RoomAnswerStatus.Declined or RoomAnswerStatus.Removed;
}
