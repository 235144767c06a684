using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Hands each event to its handlers, once, in a scope of services of its own: at once, or from the inbox where there is one.</summary>
/// <param name="handlers">The application's handlers.</param>
/// <param name="scopes">Makes the scopes.</param>
/// <param name="client">Returns the client for an event.</param>
/// <param name="takeOwn">Takes what the library itself needs of an event, before any handler.</param>
/// <param name="ledger">Remembers what was handled or stored.</param>
/// <param name="queue">The app's events in the inbox; null where there is none.</param>
/// <param name="telemetry">Traces and measures.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
internal sealed class EventDispatcher<TEvent, TClient>(
    EventHandlers<TEvent, TClient> handlers,
    IServiceScopeFactory scopes,
    Func<TEvent, TClient> client,
    Func<TEvent, CancellationToken, Task> takeOwn,
    EventLedger ledger,
    InboxQueue<TEvent>? queue,
    EventTelemetry telemetry,
    TimeProvider time,
    ILogger logger)
    where TEvent : VendorEvent
    where TClient : class
{
    /// <summary>Handles one event. It never throws; it ends when the handlers end, even if nobody waits any longer.</summary>
    public async Task<EventOutcome> DispatchAsync(TEvent happened, CancellationToken cancellationToken)
    {
        EventEnvelope envelope = happened.Envelope;
        long began = time.GetTimestamp();
        using Activity? span = telemetry.Begin(envelope.EventType, envelope.Tenant);
        EventOutcome outcome = EventOutcome.Failed;
        try
        {
            outcome = await ClaimAndHandleAsync(happened, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            logger.EventFailed(telemetry.ClientIn(envelope.Tenant), envelope.EventType, e);
        }
        finally
        {
            telemetry.Received(envelope.EventType, envelope.Tenant, outcome);
            telemetry.End(span, envelope.EventType, envelope.Tenant, envelope.EventTime, began, outcome);
        }

        return outcome;
    }

    /// <summary>Handles an event that the inbox stored. It throws what a handler throws.</summary>
    public async Task HandleStoredAsync(InboxEvent stored, Action<IServiceProvider> prepare, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        using Activity? span = telemetry.Begin(stored.Envelope.EventType, stored.Envelope.Tenant, stored.TraceParent);
        EventOutcome outcome = EventOutcome.Failed;
        try
        {
            await HandleAsync(queue!.Read(stored), prepare, cancellationToken).ConfigureAwait(false);
            outcome = EventOutcome.Handled;
        }
        finally
        {
            telemetry.End(span, stored.Envelope.EventType, stored.Envelope.Tenant, stored.Envelope.EventTime, began, outcome);
        }
    }

    private async Task<EventOutcome> ClaimAndHandleAsync(TEvent happened, CancellationToken cancellationToken)
    {
        string key = happened.Envelope.Identity;
        switch (ledger.Claim(key))
        {
            case EventClaim.Done:
                return EventOutcome.Duplicate;
            case EventClaim.Running:
                return EventOutcome.Running;
        }

        EventOutcome outcome = EventOutcome.Failed;
        try
        {
            outcome = await TakeAsync(happened, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ledger.Finish(key, isDone: outcome != EventOutcome.Failed);
        }

        return outcome;
    }

    private async Task<EventOutcome> TakeAsync(TEvent happened, CancellationToken cancellationToken)
    {
        await takeOwn(happened, cancellationToken).ConfigureAwait(false);
        if (handlers.Of(happened).Count == 0)
        {
            return EventOutcome.Handled;
        }

        if (queue is not null)
        {
            return await StoreAsync(queue, happened, cancellationToken).ConfigureAwait(false);
        }

        await HandleAsync(happened, prepare: null, cancellationToken).ConfigureAwait(false);
        return EventOutcome.Handled;
    }

    private async Task<EventOutcome> StoreAsync(InboxQueue<TEvent> inbox, TEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            return await inbox.AddAsync(happened, cancellationToken).ConfigureAwait(false) ? EventOutcome.Stored : EventOutcome.Duplicate;
        }
        catch (Exception e)
        {
            logger.EventNotStored(telemetry.ClientIn(happened.Envelope.Tenant), happened.Envelope.EventType, e);
            return EventOutcome.Failed;
        }
    }

    private async Task HandleAsync(TEvent happened, Action<IServiceProvider>? prepare, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            prepare?.Invoke(scope.ServiceProvider);
            var context = new EventContext<TClient>(happened.Envelope, () => client(happened), scope.ServiceProvider);
            foreach (Func<TEvent, EventContext<TClient>, CancellationToken, Task> handler in handlers.Of(happened))
            {
                await handler(happened, context, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
