using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Hands an event over for no longer than the vendor waits.</summary>
internal static class TimedDispatch
{
    /// <param name="dispatch">Hands the event to its handlers.</param>
    /// <param name="happened">The event.</param>
    /// <param name="deadline">The time limit, for the log.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="ended">Is cancelled when the time is over.</param>
    /// <returns>What became of the event; <see cref="EventOutcome.Failed"/> when the time was over first.</returns>
    public static async Task<EventOutcome> RunAsync<TEvent>(Func<TEvent, CancellationToken, Task<EventOutcome>> dispatch, TEvent happened, TimeSpan deadline, MeetingVendor vendor, ILogger logger, CancellationToken ended)
        where TEvent : VendorEvent
    {
        try
        {
            // On another thread: a handler that blocks holds up nobody.
            return await Task.Run(() => dispatch(happened, ended), CancellationToken.None).WaitAsync(ended).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The handlers go on until they notice. Until then, the event counts as running.
            logger.EventLate(happened.Envelope.EventType, deadline, vendor);
            return EventOutcome.Failed;
        }
    }
}
