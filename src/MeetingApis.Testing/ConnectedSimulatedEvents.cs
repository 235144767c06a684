using System.Net.WebSockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace MeetingApis.Testing;

/// <summary>
/// Sends the events of a vendor that keeps connections too: <see cref="VendorSimulator.BaseAddress"/> answers the request for
/// one. While an app is connected, its events go over one of its connections and to no address.
/// </summary>
public abstract class ConnectedSimulatedEvents : SimulatedEvents
{
    private readonly Lock _gate = new();
    private readonly List<SimulatedConnection> _open = [];
    private readonly Dictionary<string, DateTimeOffset> _tickets = new(StringComparer.Ordinal);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _wereAny;
    private bool _stopped;
    private int _next;

    private protected ConnectedSimulatedEvents(TimeProvider timeProvider, string vendor)
        : base(timeProvider, vendor)
    {
    }

    /// <summary>How many connections are open.</summary>
    public int Connections
    {
        get
        {
            lock (_gate)
            {
                return _open.Count;
            }
        }
    }

    /// <summary>Waits until connections are open.</summary>
    /// <param name="connections">How many, at least.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when so many are open.</returns>
    public async Task WhenConnectedAsync(int connections = 1, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_open.Count >= connections)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Breaks all connections, as a network does that fails. What was not acknowledged is sent again when the vendor would, and
    /// events go on failing until a connection is open again.
    /// </summary>
    public void DropConnections()
    {
        foreach (SimulatedConnection connection in TakeConnections())
        {
            connection.Drop();
        }
    }

    /// <summary>The connections over which events go.</summary>
    private protected IReadOnlyList<SimulatedConnection> OpenConnections
    {
        get
        {
            lock (_gate)
            {
                return [.. _open];
            }
        }
    }

    internal override bool IsListening
    {
        get
        {
            lock (_gate)
            {
                return _wereAny || base.IsListening;
            }
        }
    }

    /// <inheritdoc/>
    internal override ValueTask StopAsync()
    {
        lock (_gate)
        {
            _stopped = true;
        }

        DropConnections();
        return base.StopAsync();
    }

    /// <summary>Serves a connection until it is over; false for a request that asks for none, or has no ticket for it.</summary>
    internal async Task<bool> TryServeAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || context.Request.Query["ticket"].ToString() is not { } ticket || !TakeTicket(ticket))
        {
            return false;
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        var connection = new SimulatedConnection(socket);
        Open(connection);
        try
        {
            await connection.ReadAsync(message => ReceiveAsync(connection, message)).ConfigureAwait(false);
        }
        finally
        {
            Close(connection);
        }

        return true;
    }

    /// <summary>What the address of one connection carries: it is good for one, and for a while.</summary>
    private protected string IssueTicket(TimeSpan? lifetime = null)
    {
        string ticket = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_gate)
        {
            _tickets[ticket] = lifetime is { } time ? Time.GetUtcNow() + time : DateTimeOffset.MaxValue;
        }

        return ticket;
    }

    /// <summary>Sends nothing over the open connections any more.</summary>
    private protected IReadOnlyList<SimulatedConnection> TakeConnections()
    {
        lock (_gate)
        {
            SimulatedConnection[] taken = [.. _open];
            _open.Clear();
            return taken;
        }
    }

    /// <summary>Takes a message of the app.</summary>
    private protected abstract Task ReceiveAsync(SimulatedConnection connection, byte[] message);

    /// <summary>Sends an event over a connection and waits for its acknowledgement.</summary>
    private protected abstract Task<DeliveryResult> DeliverAsync(SimulatedConnection connection, SentEvent sent, EventForgery forgery);

    private protected sealed override async Task<DeliveryAttempt?> TryConnectionAsync(SentEvent sent, EventForgery forgery)
    {
        SimulatedConnection? connection;
        lock (_gate)
        {
            connection = _open.Count > 0 ? _open[_next++ % _open.Count] : null;
        }

        if (connection is null)
        {
            return null;
        }

        DateTimeOffset now = Time.GetUtcNow();
        DeliveryResult result = await DeliverAsync(connection, sent, forgery).ConfigureAwait(false);
        return new DeliveryAttempt { Time = now, StatusCode = result.StatusCode, Failure = result.Failure };
    }

    private bool TakeTicket(string ticket)
    {
        lock (_gate)
        {
            return !_stopped && _tickets.Remove(ticket, out DateTimeOffset expiry) && Time.GetUtcNow() < expiry;
        }
    }

    private void Open(SimulatedConnection connection)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            if (_stopped)
            {
                connection.Drop();
                return;
            }

            _wereAny = true;
            _open.Add(connection);
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private void Close(SimulatedConnection connection)
    {
        lock (_gate)
        {
            _open.Remove(connection);
        }
    }
}
