using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Keeps one connection to a vendor: opens, connects, listens, and does so again, never twice at the same time.</summary>
/// <param name="source">The vendor.</param>
/// <param name="dialer">Connects.</param>
/// <param name="telemetry">Measures.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
/// <param name="chance">Returns a number from 0 up to 1.</param>
internal sealed class ConnectionLoop(IConnectionSource source, ISocketDialer dialer, EventTelemetry telemetry, TimeProvider time, ILogger logger, Func<double> chance)
{
    /// <summary>The time for asking for an address and connecting to it.</summary>
    private static readonly TimeSpan s_connectLimit = TimeSpan.FromSeconds(30);

    /// <summary>A connection that stood this long was a good one: what happened before it no longer counts.</summary>
    private static readonly TimeSpan s_stable = TimeSpan.FromSeconds(60);

    private readonly List<Task> _retiring = [];

    private volatile bool _isConnected;

    /// <summary>Ends former connections, which wait for the next one to stand.</summary>
    private TaskCompletionSource _successor = new();

    /// <summary>Whether the connection stands.</summary>
    public bool IsConnected => _isConnected;

    /// <summary>Runs until the application stops, and returns when nothing is left to do.</summary>
    /// <exception cref="Exception">The vendor refused in a way that no further attempt can change.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await StayConnectedAsync(stopping).ConfigureAwait(false);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // Whatever was under way is broken off, each in its own manner.
        }
        finally
        {
            _successor.TrySetResult();
            await Task.WhenAll(_retiring).ConfigureAwait(false);
        }
    }

    private async Task StayConnectedAsync(CancellationToken stopping)
    {
        int failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            ConnectionEnd end = ConnectionEnd.Lost;
            if (await TryConnectAsync(stopping).ConfigureAwait(false) is { } connection)
            {
                long began = time.GetTimestamp();
                telemetry.Connected();
                _isConnected = true;
                end = await connection.ListenAsync(stopping).ConfigureAwait(false);
                _isConnected = false;
                telemetry.Disconnected(end.ToString());
                Retire(connection, end);
                failures = time.GetElapsedTime(began) >= s_stable ? 0 : failures;
            }

            failures++;
            if (end == ConnectionEnd.Leaving && failures == 1)
            {
                continue;
            }

            TimeSpan delay = source.Delay.After(failures, chance());
            if (!stopping.IsCancellationRequested)
            {
                logger.Reconnecting(telemetry.Client, delay);
            }

            await Task.Delay(delay, time, stopping).ConfigureAwait(false);
        }
    }

    private async Task<Connection?> TryConnectAsync(CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(s_connectLimit, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            Uri address = await source.OpenAsync(ended.Token).ConfigureAwait(false);
            var connection = new Connection(await dialer.DialAsync(address, ended.Token).ConfigureAwait(false), source.Begin(address), telemetry.Client, time, logger);
            logger.Connected(telemetry.Client);
            _successor.TrySetResult();
            return connection;
        }
        catch (Exception e) when (!stopping.IsCancellationRequested && source.CanHeal(e))
        {
            logger.NotConnected(telemetry.Client, e);
            return null;
        }
    }

    private void Retire(Connection connection, ConnectionEnd end)
    {
        _successor = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (end == ConnectionEnd.Stopped)
        {
            _successor.SetResult();
        }

        _retiring.RemoveAll(static task => task.IsCompleted);
        _retiring.Add(connection.RetireAsync(_successor.Task));
    }
}
