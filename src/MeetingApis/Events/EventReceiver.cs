using Microsoft.Extensions.Logging;

namespace MeetingApis;

/// <summary>
/// Receives deliveries of one app's events: verifies them, hands each event to its handlers once, and says how to
/// respond. Web frameworks need no more than this; take it from the services, by the name of the app where it has one.
/// </summary>
/// <typeparam name="TEvent">The vendor's base of events.</typeparam>
public sealed class EventReceiver<TEvent>
    where TEvent : VendorEvent
{
    /// <summary>WeCom has given up for sure.</summary>
    private static readonly TimeSpan s_pastDeadline = TimeSpan.FromSeconds(1);

    private readonly Func<EventDelivery, EventReading<TEvent>> _read;
    private readonly Func<TEvent, CancellationToken, Task<EventOutcome>> _dispatch;
    private readonly EventTelemetry _telemetry;
    private readonly EventVendorRules _rules;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal EventReceiver(Func<EventDelivery, EventReading<TEvent>> read, Func<TEvent, CancellationToken, Task<EventOutcome>> dispatch, EventVendorRules rules, EventTelemetry telemetry, TimeProvider time, ILogger logger)
    {
        (_read, _dispatch, _rules, _telemetry, _time, _logger) = (read, dispatch, rules, telemetry, time, logger);
    }

    /// <summary>
    /// Receives a delivery. It returns within the vendor's time limit: handlers that take longer are cancelled, and the
    /// vendor is told that the event was not handled. It does not throw because of what was delivered or of a handler.
    /// </summary>
    /// <param name="delivery">The request as it arrived.</param>
    /// <param name="cancellationToken">Cancels the handlers, because the vendor waits no longer.</param>
    /// <returns>How to respond. Send exactly this: vendors compare it.</returns>
    public async Task<EventAnswer> ReceiveAsync(EventDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        EventReading<TEvent> reading = _read(delivery);
        if (reading.Refusal is { } refusal)
        {
            _telemetry.Refused(refusal.ToString());
            _logger.EventRefused(_telemetry.Client, refusal.ToString());
            return reading.Answer;
        }

        long began = _time.GetTimestamp();
        TimeSpan limit = LimitOf(reading.Events);
        using var deadline = new CancellationTokenSource(limit, _time);
        using CancellationTokenSource? either = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken) : null;
        CancellationToken ended = (either ?? deadline).Token;
        bool isHandled = true;
        foreach (TEvent happened in reading.Events)
        {
            isHandled &= (await TimedDispatch.RunAsync(_dispatch, happened, limit, _telemetry, _logger, ended).ConfigureAwait(false)).IsAcknowledged();
        }

        if (isHandled)
        {
            return reading.Answer;
        }

        if (!_rules.RedeliversAfterFailure)
        {
            await PassDeadlineAsync(began, limit, cancellationToken).ConfigureAwait(false);
        }

        return new EventAnswer(500) { BreaksOff = !_rules.RedeliversAfterFailure };
    }

    /// <summary>A vendor that has no answer in time delivers again; one that is told of a failure may not.</summary>
    private async Task PassDeadlineAsync(long began, TimeSpan limit, CancellationToken cancellationToken)
    {
        TimeSpan left = limit + s_pastDeadline - _time.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private TimeSpan LimitOf(IReadOnlyList<TEvent> events)
    {
        TimeSpan limit = _rules.Deadline;
        foreach (TEvent happened in events)
        {
            limit = _rules.DeadlineOf(happened) is var own && own < limit ? own : limit;
        }

        return limit;
    }
}
