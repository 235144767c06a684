namespace MeetingApis.Internal;

/// <summary>How far this machine's clock is from the vendor's, by the <c>Date</c> of its answers. It is read once a minute: that costs a call nothing.</summary>
/// <param name="time">The clock.</param>
internal sealed class VendorClock(TimeProvider time)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    private Reading? _last;

    /// <summary>By how much the machine's clock is ahead of the vendor's, to about a second; negative where it is behind. Null until the vendor has said its time.</summary>
    /// <remarks>A clock that is set right is right at once: the vendor's time goes on by the machine's timer, and not by its clock.</remarks>
    public TimeSpan? Skew => Volatile.Read(ref _last) is { Date: { } date } last ? time.GetUtcNow() - (date + time.GetElapsedTime(last.At)) : null;

    /// <summary>Takes the time of an answer that has just come. Otherwise its headers are not touched, which would make an object of them.</summary>
    public void Read(HttpResponseMessage answer)
    {
        Reading? last = Volatile.Read(ref _last);
        if (last is null || time.GetElapsedTime(last.At) >= s_interval)
        {
            Volatile.Write(ref _last, new Reading(answer.Headers.Date ?? last?.Moved(time), time.GetTimestamp()));
        }
    }

    /// <param name="Date">The vendor's time; null where it never said one.</param>
    /// <param name="At">When it said so, as a timestamp.</param>
    private sealed record Reading(DateTimeOffset? Date, long At)
    {
        /// <summary>The vendor's time by now.</summary>
        public DateTimeOffset? Moved(TimeProvider time) => Date + time.GetElapsedTime(At);
    }
}
