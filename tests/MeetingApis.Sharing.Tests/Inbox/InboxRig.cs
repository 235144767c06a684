using System.Globalization;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>An inbox in a schema of its own, and those who handle its events.</summary>
internal sealed class InboxRig : IAsyncDisposable
{
    public const string Queue = "Feishu";

    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _running = [];
    private readonly ServiceProvider _services;

    private InboxRig(TestSchema schema, Action<PostgreSqlEventInboxOptions>? configure)
    {
        Schema = schema;
        var services = new ServiceCollection();
        services.AddMeetingPostgreSqlInbox(_ => schema.DataSource, o =>
        {
            (o.Schema, o.PollingInterval, o.FirstDelay) = (schema.Name, TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(10));
            configure?.Invoke(o);
        });
        _services = services.BuildServiceProvider();
        Inbox = _services.GetRequiredService<PostgreSqlEventInbox>();
    }

    public TestSchema Schema { get; }

    public PostgreSqlEventInbox Inbox { get; }

    public string Table => $"{Schema.Name}.meeting_events";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Makes an inbox with its table. The test is skipped where there is no server.</summary>
    public static async Task<InboxRig> StartAsync(Action<PostgreSqlEventInboxOptions>? configure = null)
    {
        var rig = new InboxRig(await TestSchema.CreateEmptyAsync(Cancellation), configure);
        await rig.Inbox.CreateTableAsync(Cancellation);
        return rig;
    }

    /// <summary>An event of this id.</summary>
    public static InboxEvent Event(string id, string? subject = null, string tenant = "t1", string queue = Queue) => new()
    {
        Queue = queue,
        Key = id,
        Subject = subject,
        Envelope = new EventEnvelope { EventId = id, EventType = "rang", Tenant = tenant, AppId = "app", EventTime = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
        Payload = $"payload of {id}",
        RememberUntil = TimeProvider.System.GetUtcNow().AddHours(1),
        TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    };

    public async Task<bool> AddAsync(string id, string? subject = null, string tenant = "t1", string queue = Queue) =>
        await Inbox.AddAsync(Event(id, subject, tenant, queue), Cancellation);

    /// <summary>Handles events as a process does, until the test ends or <see cref="StopAsync"/>.</summary>
    /// <param name="handle">What happens with an event: by its id, with the services of the event.</param>
    public void Handle(Func<string, IServiceProvider, CancellationToken, Task> handle) => _running.Add(Inbox.RunAsync(
        Queue,
        async (happened, prepare, cancellationToken) =>
        {
            await using AsyncServiceScope scope = _services.CreateAsyncScope();
            prepare(scope.ServiceProvider);
            await handle(happened.Envelope.EventId, scope.ServiceProvider, cancellationToken);
        },
        _stop.Token));

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_running);
    }

    /// <summary>Waits until nothing is pending.</summary>
    public Task UntilDoneAsync() => UntilAsync("SELECT count(*) = 0 FROM {0} WHERE state = 'pending'");

    /// <summary>Waits for a condition about the table, which the query names as <c>{0}</c>.</summary>
    public async Task UntilAsync(string condition)
    {
        while (!await ReadAsync<bool>(condition))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), Cancellation);
        }
    }

    /// <summary>Reads one value; the query names the table as <c>{0}</c>.</summary>
    public async Task<T> ReadAsync<T>(string query)
    {
        await using NpgsqlCommand command = Schema.DataSource.CreateCommand(string.Format(CultureInfo.InvariantCulture, query, Table));
        return (T)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    public Task ExecuteAsync(string text) => Schema.ExecuteAsync(string.Format(CultureInfo.InvariantCulture, text, Table), Cancellation);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
        _stop.Dispose();
        await Schema.DisposeAsync();
    }
}
