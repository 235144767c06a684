using Microsoft.Extensions.Hosting;

namespace MeetingApis.Internal;

/// <summary>Keeps the connections of one app while the host runs. It fails, and by the host's default ends the host, when the vendor refuses for good.</summary>
/// <param name="loops">One for each connection.</param>
internal sealed class EventConnection<TEvent>(IReadOnlyList<ConnectionLoop> loops) : BackgroundService
    where TEvent : VendorEvent
{
    /// <summary>How many connections stand.</summary>
    public int Connected => loops.Count(static loop => loop.IsConnected);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        Task[] running = [.. loops.Select(loop => loop.RunAsync(ended.Token))];
        Task first = await Task.WhenAny(running).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first.ConfigureAwait(false);
    }
}
