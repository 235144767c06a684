using MeetingApis.Feishu;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Samples.MultiTenant;

/// <summary>Moves the meetings of every organisation, round after round, each organisation at its own pace.</summary>
internal sealed partial class MeetingMover(FeishuClient feishu, Installations installations, Journal journal, TimeProvider time, ILogger<MeetingMover> logger)
    : BackgroundService
{
    /// <summary>Much shorter than a real schedule, so that there is something to see.</summary>
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rounds = new Dictionary<string, Task>(StringComparer.Ordinal);
        using var timer = new PeriodicTimer(s_interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (Organisation organisation in installations.Current)
            {
                // One that is still busy with its last round, waiting for the vendor perhaps, holds nobody up.
                Task last = rounds.GetValueOrDefault(organisation.TenantKey, Task.CompletedTask);
                if (last.IsCompleted)
                {
                    await last;
                    rounds[organisation.TenantKey] = MoveAsync(organisation, stoppingToken);
                }
            }
        }
    }

    private async Task MoveAsync(Organisation organisation, CancellationToken cancellationToken)
    {
        // A client for an organisation costs next to nothing: its token, waits and limits are kept by the one it is made from.
        IFeishuReservesApi reserves = feishu.ForTenant(organisation.TenantKey).Reserves;
        foreach (string reserveId in organisation.ReserveIds)
        {
            DateTimeOffset beganAt = time.GetUtcNow();
            try
            {
                GetReserveResponse found = await reserves.GetAsync(reserveId, cancellationToken: cancellationToken);
                await reserves.UpdateAsync(reserveId, new UpdateReserveRequest { EndTime = found.Reserve?.EndTime + s_step }, cancellationToken: cancellationToken);
                journal.Add(new Move(organisation, beganAt, time.GetUtcNow() - beganAt));
            }
            catch (MeetingApiException e)
            {
                // The next round tries again.
                journal.AddFailure();
                LogFailure(e, organisation.Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A meeting of {Organisation} was not moved.")]
    private partial void LogFailure(Exception exception, string organisation);
}
