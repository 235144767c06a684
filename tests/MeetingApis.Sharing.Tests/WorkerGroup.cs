using System.Globalization;

namespace MeetingApis.Sharing.Tests;

/// <summary>Processes that do the same at the same time.</summary>
internal sealed class WorkerGroup(IEnumerable<WorkerProcess> workers) : IAsyncDisposable
{
    private readonly WorkerProcess[] _workers = [.. workers];

    /// <summary>Waits until all are ready, and lets all go on.</summary>
    public async Task GoOnAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_workers.Select(worker => worker.WaitUntilReadyAsync(cancellationToken)));
        Array.ForEach(_workers, static worker => worker.GoOn());
    }

    public Task FinishAsync(CancellationToken cancellationToken) => Task.WhenAll(_workers.Select(worker => worker.FinishAsync(cancellationToken)));

    /// <summary>Adds up what processes print about their calls when they have finished.</summary>
    public async Task<CallCount> CountAsync(CancellationToken cancellationToken)
    {
        var sum = new CallCount(0, 0);
        foreach (WorkerProcess worker in _workers)
        {
            string[] line = (await worker.ReadAsync(cancellationToken))!.Split(' ', 3);
            sum = new CallCount(sum.Succeeded + Number(line[0]), sum.Failed + Number(line[1]), sum.Reason ?? (string.IsNullOrWhiteSpace(line[2]) ? null : line[2]));
        }

        await FinishAsync(cancellationToken);
        return sum;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (WorkerProcess worker in _workers)
        {
            await worker.DisposeAsync();
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
