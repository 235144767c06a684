using System.Collections.Concurrent;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>A server that is killed while the inbox is used.</summary>
public sealed class InboxOutageTests
{
    private const int Timeout = 120_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task Events_wait_for_a_killed_server_and_it_is_said_once()
    {
        await using OwnServers servers = await OwnServers.StartAsync(Cancellation);
        await using var dataSource = NpgsqlDataSource.Create($"{servers.PostgreSql};Timeout=2");
        using var logs = new LogIds();
        var inbox = new PostgreSqlEventInbox(dataSource, new PostgreSqlEventInboxOptions { PollingInterval = TimeSpan.FromMilliseconds(50) }, loggerFactory: logs);
        await inbox.CreateTableAsync(Cancellation);
        var handled = new ConcurrentQueue<string>();
        using var stop = new CancellationTokenSource();
        Task running = inbox.RunAsync(InboxRig.Queue, (stored, _, _) => Record(handled, stored.Key), stop.Token);
        await inbox.AddAsync(InboxRig.Event("before"), Cancellation);
        await UntilAsync(() => handled.Contains("before"));

        await servers.KillPostgreSqlAsync(Cancellation);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => inbox.AddAsync(InboxRig.Event("during"), Cancellation).AsTask());
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        int saidDuring = logs.Ids.Count(static id => id == 24);
        await servers.StartAgainAsync(Cancellation);
        await UntilAsync(() => logs.Ids.Contains(25));
        await inbox.AddAsync(InboxRig.Event("after"), Cancellation);
        await UntilAsync(() => handled.Contains("after"));
        await stop.CancelAsync();
        await running;

        Assert.Equal(1, saidDuring);
        Assert.Equal(["before", "after"], handled);
    }

    private static Task Record(ConcurrentQueue<string> handled, string key)
    {
        handled.Enqueue(key);
        return Task.CompletedTask;
    }

    private static async Task UntilAsync(Func<bool> isReached)
    {
        while (!isReached())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }
    }

    /// <summary>Keeps the numbers of what is logged.</summary>
    private sealed class LogIds : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<int> Ids { get; } = new();

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Ids.Enqueue(eventId.Id);
    }
}
