using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Takes one app's events in, however they come: callbacks and connections share it, and with it the memory of what was handled.</summary>
/// <param name="dispatch">Hands an event to its handlers, once.</param>
/// <param name="rules">How the vendor delivers.</param>
/// <param name="maxAge">How old an event may be.</param>
/// <param name="telemetry">Traces and measures.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
internal sealed class EventIntake<TEvent>(Func<TEvent, CancellationToken, Task<EventOutcome>> dispatch, EventVendorRules rules, TimeSpan maxAge, EventTelemetry telemetry, TimeProvider time, ILogger logger)
    where TEvent : VendorEvent
{
    public Func<TEvent, CancellationToken, Task<EventOutcome>> Dispatch => dispatch;

    /// <summary>Handles what the inbox stored, until it is cancelled. Null where there is no inbox.</summary>
    public Func<CancellationToken, Task>? HandleStored { get; init; }

    public EventVendorRules Rules => rules;

    public EventTelemetry Telemetry => telemetry;

    public TimeProvider Time => time;

    public ILogger Logger => logger;

    /// <summary>Handles an event of a connection, which itself proves who sent it.</summary>
    /// <param name="happened">The event. Null for a message that is none.</param>
    /// <param name="isForApp">Whether it is for the app that opened the connection.</param>
    /// <param name="deadline">How long its handlers may take.</param>
    public async Task<EventOutcome> HandleAsync(TEvent? happened, bool isForApp, TimeSpan deadline)
    {
        if (RefusalOf(happened, isForApp) is { } refusal)
        {
            telemetry.Refused(refusal.ToString());
            logger.EventRefused(telemetry.Client, refusal.ToString());
            return EventOutcome.Refused;
        }

        using var ended = new CancellationTokenSource(deadline, time);
        return await TimedDispatch.RunAsync(dispatch, happened!, deadline, telemetry, logger, ended.Token).ConfigureAwait(false);
    }

    private EventRefusal? RefusalOf(TEvent? happened, bool isForApp)
    {
        if (happened is null)
        {
            return EventRefusal.Malformed;
        }

        if (!isForApp)
        {
            return EventRefusal.Receiver;
        }

        return happened.Envelope.EventTime is { } at && !EventAge.IsTimely(at, maxAge, time) ? EventRefusal.Time : null;
    }
}
