using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>The table of the inbox: how it comes to be, what it may be called, and who may use it.</summary>
public sealed class EventTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_may_create_it_at_once_and_again()
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);
        PostgreSqlEventInbox inbox = Inbox(schema);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => inbox.CreateTableAsync(Cancellation)));
        await inbox.AddAsync(InboxRig.Event("e1"), Cancellation);

        await inbox.CreateTableAsync(Cancellation);

        Assert.False(await inbox.AddAsync(InboxRig.Event("e1"), Cancellation));
    }

    [Theory]
    [InlineData("Events")]
    [InlineData("select")]
    [InlineData("events of \"mine\"; DROP TABLE x; --")]
    [InlineData("a_name_that_is_as_long_as_the_server_and_our_names_let_")]
    public async Task Script_run_by_hand_creates_it_under_any_name(string table)
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);
        PostgreSqlEventInbox inbox = Inbox(schema, table.Length > 54 ? table[..54] : table);

        await schema.ExecuteAsync(inbox.CreateTableScript, Cancellation);

        Assert.True(await inbox.AddAsync(InboxRig.Event("e1"), Cancellation));
        Assert.Equal(1, (await inbox.GetHealthAsync(Cancellation)).Pending);
        Assert.Equal(5, await schema.CountAsync($"pg_indexes WHERE schemaname = '{schema.Name}'", Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("a_name_that_leaves_no_bytes_for_those_of_view_and_indexes")]
    public void Name_that_the_server_cannot_keep_is_refused(string name)
    {
        using var dataSource = NpgsqlDataSource.Create("Host=127.0.0.1");

        Assert.ThrowsAny<ArgumentException>(() => new PostgreSqlEventInbox(dataSource, new PostgreSqlEventInboxOptions { Table = name }));
    }

    [Fact]
    public async Task Role_that_may_use_table_and_view_and_no_more_is_enough()
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);
        await Inbox(schema).CreateTableAsync(Cancellation);
        await schema.ExecuteAsync(
            $"CREATE ROLE {schema.Name} LOGIN; GRANT USAGE ON SCHEMA {schema.Name} TO {schema.Name}; GRANT SELECT, INSERT, UPDATE, DELETE ON {schema.Name}.meeting_events TO {schema.Name}; GRANT SELECT ON {schema.Name}.meeting_events_health TO {schema.Name}",
            Cancellation);
        await using var modest = NpgsqlDataSource.Create($"{schema.Database};Options=-c role={schema.Name}");
        var inbox = new PostgreSqlEventInbox(modest, new PostgreSqlEventInboxOptions { Schema = schema.Name, MaxAttempts = 1, PollingInterval = TimeSpan.FromMilliseconds(50) });
        await inbox.AddAsync(InboxRig.Event("e1"), Cancellation);
        int attempts = 0;
        using var stop = new CancellationTokenSource();

        Task running = inbox.RunAsync(InboxRig.Queue, (_, _, _) => attempts++ == 0 ? throw new IOException() : Task.CompletedTask, stop.Token);
        await UntilAsync(inbox, static health => health.Dead == 1);
        int retried = await inbox.RetryDeadAsync(Cancellation);
        await UntilAsync(inbox, static health => health is { Dead: 0, Pending: 0 });
        await stop.CancelAsync();
        await running;

        Assert.Equal((1, 2), (retried, attempts));
        await schema.ExecuteAsync($"DROP OWNED BY {schema.Name}; DROP ROLE {schema.Name}", Cancellation);
    }

    [Fact]
    public void Options_that_cannot_work_are_refused_by_name()
    {
        using var dataSource = NpgsqlDataSource.Create("Host=127.0.0.1");
        (string Name, Action<PostgreSqlEventInboxOptions> Break)[] wrong =
        [
            (nameof(PostgreSqlEventInboxOptions.Workers), static o => o.Workers = 0),
            (nameof(PostgreSqlEventInboxOptions.MaxAttempts), static o => o.MaxAttempts = 0),
            (nameof(PostgreSqlEventInboxOptions.AttemptTimeout), static o => o.AttemptTimeout = TimeSpan.FromDays(25)),
            (nameof(PostgreSqlEventInboxOptions.FirstDelay), static o => o.FirstDelay = TimeSpan.Zero),
            (nameof(PostgreSqlEventInboxOptions.LongestDelay), static o => o.LongestDelay = TimeSpan.FromSeconds(1)),
            (nameof(PostgreSqlEventInboxOptions.PollingInterval), static o => o.PollingInterval = TimeSpan.Zero),
            (nameof(PostgreSqlEventInboxOptions.KeepDone), static o => o.KeepDone = TimeSpan.FromSeconds(-1)),
            (nameof(PostgreSqlEventInboxOptions.KeepDead), static o => o.KeepDead = TimeSpan.FromSeconds(-1)),
        ];

        Assert.All(wrong, one =>
        {
            var options = new PostgreSqlEventInboxOptions();
            one.Break(options);
            ArgumentException refused = Assert.Throws<ArgumentException>(() => new PostgreSqlEventInbox(dataSource, options));
            Assert.Contains(one.Name, refused.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Connection_string_registers_the_inbox_of_all_events()
    {
        await using ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlInbox("Host=127.0.0.1", static o => o.Table = "mine").BuildServiceProvider();

        IEventInbox inbox = provider.GetRequiredService<IEventInbox>();

        Assert.Same(provider.GetRequiredService<PostgreSqlEventInbox>(), inbox);
        Assert.Contains("\"public\".\"mine\"", provider.GetRequiredService<PostgreSqlEventInbox>().CreateTableScript, StringComparison.Ordinal);
        Assert.Null(provider.GetService<NpgsqlDataSource>());
    }

    private static PostgreSqlEventInbox Inbox(TestSchema schema, string table = PostgreSqlEventInboxOptions.DefaultTable) =>
        new(schema.DataSource, new PostgreSqlEventInboxOptions { Schema = schema.Name, Table = table });

    private static async Task UntilAsync(PostgreSqlEventInbox inbox, Func<EventInboxHealth, bool> isReached)
    {
        while (!isReached(await inbox.GetHealthAsync(Cancellation)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }
    }
}
