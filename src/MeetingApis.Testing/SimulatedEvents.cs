using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Testing;

/// <summary>
/// Sends a simulator's events as the vendor does: a change of state sends its event, whoever makes it, and a test sends any
/// other. Nothing is sent, and nothing kept, before there is somebody to send to. It is thread-safe.
/// </summary>
/// <remarks>
/// Events go out one after another. What is not acknowledged within the vendor's deadline is sent again when the vendor would,
/// on the simulator's time provider.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The simulator stops it, and nobody else may.")]
public abstract class SimulatedEvents
{
    private const int MostChallenges = 10;

    private readonly Lock _gate = new();
    private readonly List<SentEvent> _sent = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly EventDeliveries _deliveries;
    private readonly EventExamples _examples;
    private readonly List<ITimer> _repeated = [];
    private EventAddress? _address;

    private protected SimulatedEvents(TimeProvider timeProvider, string vendor)
    {
        Time = timeProvider;
        Stopping = _stopping.Token;
        _examples = EventExamples.Of(vendor);
        _deliveries = new EventDeliveries(timeProvider, sent => AttemptAsync(sent, EventForgery.None), NextAttempt);
    }

    /// <summary>A copy of the events sent so far, in order, whether somebody acknowledged them or not.</summary>
    public IReadOnlyList<SentEvent> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    private protected TimeProvider Time { get; }

    /// <summary>Fires when the simulator is disposed.</summary>
    private protected CancellationToken Stopping { get; }

    /// <summary>Whether there is somebody to send to. Nothing happens to events otherwise.</summary>
    internal virtual bool IsListening => Address is not null;

    private EventAddress? Address
    {
        get
        {
            lock (_gate)
            {
                return _address;
            }
        }
    }

    /// <summary>Sends all events from now on to an address, without asking it first.</summary>
    /// <param name="address">Where the app receives events.</param>
    /// <param name="handler">Sends the requests: that of a <c>TestServer</c>, for example, which remains the caller's. Null for the network.</param>
    public void SendTo(Uri address, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        Use(new EventAddress(address, handler));
    }

    /// <summary>
    /// Asks an address whether it is the app's, as the vendor does when the address is saved, and sends all events there from
    /// now on. An address that answers too late is asked again, up to ten times.
    /// </summary>
    /// <param name="address">Where the app receives events.</param>
    /// <param name="handler">Sends the requests: that of a <c>TestServer</c>, for example, which remains the caller's. Null for the network.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>A task that completes when the address has answered as it must.</returns>
    /// <exception cref="InvalidOperationException">The answer is not exactly the one that the vendor wants; the message says what came instead. The events go where they went before.</exception>
    public async Task SendToAsync(Uri address, HttpMessageHandler? handler = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var asked = new EventAddress(address, handler);
        try
        {
            await ChallengePatientlyAsync(asked, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            asked.Dispose();
            throw;
        }

        Use(asked);
    }

    /// <summary>Sends an event.</summary>
    /// <param name="eventType">The vendor's name of the event. It may be one that neither the vendor nor the library knows.</param>
    /// <param name="payload">What the event says, in the vendor's format and without its envelope. Null for the example of the vendor's page.</param>
    /// <param name="cancellationToken">Ends the wait; the event is delivered all the same.</param>
    /// <returns>The event after the first attempt to deliver it.</returns>
    /// <exception cref="ArgumentException">There is no example of this event, or the payload is not in the vendor's format.</exception>
    /// <exception cref="InvalidOperationException">There is nobody to send to.</exception>
    public async Task<SentEvent> SendAsync(string eventType, string? payload = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        if (!IsListening)
        {
            throw new InvalidOperationException("There is nobody to send to: name an address, or open a connection.");
        }

        SentEvent sent = Create(eventType, payload ?? ExampleOf(_examples, eventType) ?? throw new ArgumentException($"There is no example of {eventType}: give a payload.", nameof(payload)));
        await Deliver(sent).WaitAsync(cancellationToken).ConfigureAwait(false);
        return sent;
    }

    /// <summary>Sends an event once more, as the vendor does now and then though it was acknowledged, or as a forger does.</summary>
    /// <param name="sent">An event of this simulator.</param>
    /// <param name="forgery">What is wrong with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The attempt. A failed one is not repeated.</returns>
    /// <exception cref="InvalidOperationException">There is nobody to send to.</exception>
    public Task<DeliveryAttempt> RedeliverAsync(SentEvent sent, EventForgery forgery = EventForgery.None, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (!IsListening)
        {
            throw new InvalidOperationException("There is nobody to send to: name an address, or open a connection.");
        }

        return AttemptAsync(sent, forgery).WaitAsync(cancellationToken);
    }

    /// <summary>Waits until no event is under way any more. Those that are to be sent again later are not waited for.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when each event has been acknowledged, or has failed for now.</returns>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => _deliveries.WhenIdleAsync().WaitAsync(cancellationToken);

    /// <summary>Sends the event of a change. Does nothing where nobody listens.</summary>
    /// <param name="eventType">The vendor's name of the event.</param>
    /// <param name="payload">Writes what the event says.</param>
    /// <returns>A task that completes after the first attempt to deliver it.</returns>
    internal Task RaiseAsync(string eventType, Func<string> payload) => IsListening ? Deliver(Create(eventType, payload())) : Task.CompletedTask;

    /// <summary>Does again and again what the vendor does by itself, while there is somebody to send to.</summary>
    internal void Every(TimeSpan period, Func<Task> due)
    {
        ITimer timer = Time.CreateTimer(_ => _ = IsListening ? due() : Task.CompletedTask, null, period, period);
        lock (_gate)
        {
            _repeated.Add(timer);
        }
    }

    /// <summary>Ends what is under way and forgets what was to be sent again.</summary>
    internal virtual async ValueTask StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        lock (_gate)
        {
            _repeated.ForEach(static timer => timer.Dispose());
        }

        _deliveries.Stop();
        await _deliveries.WhenIdleAsync().ConfigureAwait(false);
        Use(null);
        _stopping.Dispose();
    }

    /// <summary>The payload of the page's example; null where there is none.</summary>
    private protected virtual string? ExampleOf(EventExamples examples, string eventType) => examples.Find(eventType);

    /// <summary>Puts the vendor's envelope around a payload; throws <see cref="ArgumentException"/> for one that is not in the vendor's format.</summary>
    private protected abstract SentEvent Create(string eventType, string payload);

    /// <summary>Asks an address whether it is the app's; throws <see cref="InvalidOperationException"/> unless it answers exactly as it must.</summary>
    private protected abstract Task ChallengeAsync(EventAddress address, CancellationToken cancellationToken);

    /// <summary>The request by which an event is delivered, signed and encrypted.</summary>
    private protected abstract HttpRequestMessage Pack(SentEvent sent, Uri address, EventForgery forgery);

    /// <summary>How long the vendor waits for the answer to an event.</summary>
    private protected abstract TimeSpan DeadlineOf(SentEvent sent);

    /// <summary>Why the vendor takes an answer for a failure; null when it acknowledges the event.</summary>
    private protected abstract string? FailureOf(SentEvent sent, EventAnswer answer);

    /// <summary>How long after so many failed attempts the vendor sends an event again; null when it gives up.</summary>
    private protected abstract TimeSpan? NextAttempt(SentEvent sent, int failures);

    /// <summary>Delivers an event over a connection; null where none is open.</summary>
    private protected virtual Task<DeliveryAttempt?> TryConnectionAsync(SentEvent sent, EventForgery forgery) => Task.FromResult<DeliveryAttempt?>(null);

    /// <summary>Whoever saves an address whose program has just started, and is slow at first, tries again.</summary>
    private async Task ChallengePatientlyAsync(EventAddress asked, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await ChallengeAsync(asked, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (InvalidOperationException) when (asked.WasLate && attempt < MostChallenges)
            {
                // The next one finds the program started.
            }
        }
    }

    private Task Deliver(SentEvent sent)
    {
        lock (_gate)
        {
            _sent.Add(sent);
            return _deliveries.Add(sent);
        }
    }

    private async Task<DeliveryAttempt> AttemptAsync(SentEvent sent, EventForgery forgery)
    {
        DeliveryAttempt attempt = await TryConnectionAsync(sent, forgery).ConfigureAwait(false) ?? await PostAsync(sent, forgery).ConfigureAwait(false);
        sent.Add(attempt);
        return attempt;
    }

    private async Task<DeliveryAttempt> PostAsync(SentEvent sent, EventForgery forgery)
    {
        DateTimeOffset now = Time.GetUtcNow();
        if (Address is not { } address)
        {
            return new DeliveryAttempt { Time = now, Failure = "nobody was there" };
        }

        using HttpRequestMessage request = Pack(sent, address.Uri, forgery);
        EventAnswer answer = await address.SendAsync(request, DeadlineOf(sent), Time, Stopping).ConfigureAwait(false);
        return new DeliveryAttempt { Time = now, StatusCode = answer.StatusCode, Failure = answer.Failure ?? FailureOf(sent, answer) };
    }

    private void Use(EventAddress? address)
    {
        EventAddress? before;
        lock (_gate)
        {
            before = _address;
            _address = address;
        }

        before?.Dispose();
    }
}
