using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MeetingApis.PostgreSql;

/// <summary>
/// Makes attempts. While handlers run, a transaction holds the event's row: the server frees it when the process ends or
/// its connection breaks, and what the handlers have written in it is gone with it.
/// </summary>
/// <param name="database">The database.</param>
/// <param name="handle">Runs the handlers.</param>
/// <param name="options">The options.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
internal sealed class InboxAttempts(InboxDatabase database, Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle, PostgreSqlEventInboxOptions options, TimeProvider time, ILogger logger)
{
    private const string Savepoint = "handlers";

    /// <summary>For handlers that do not end with their token, and for a machine that disappeared.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromMinutes(1);

    private readonly string _mostSilence = ((long)(options.AttemptTimeout + s_grace).TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes an attempt. It throws where the database fails; the attempt counts all the same.</summary>
    public async Task MakeAsync(InboxAttempt attempt, CancellationToken stopping)
    {
        if (attempt.Number > options.MaxAttempts)
        {
            await BuryCrashedAsync(attempt).ConfigureAwait(false);
            return;
        }

        NpgsqlConnection connection = await database.DataSource.OpenConnectionAsync(CancellationToken.None).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(CancellationToken.None).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                if (await OwnAsync(connection, attempt).ConfigureAwait(false))
                {
                    await HandleAsync(attempt, new InboxTransaction(connection, transaction), stopping).ConfigureAwait(false);
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>False where the lease ran out, and another attempt has begun.</summary>
    private async Task<bool> OwnAsync(NpgsqlConnection connection, InboxAttempt attempt)
    {
        var command = new NpgsqlCommand(database.Table.Own, connection)
        {
            Parameters = { InboxDatabase.Parameter(attempt.Id), InboxDatabase.Parameter(attempt.Number), InboxDatabase.Parameter(_mostSilence) },
        };
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync(CancellationToken.None).ConfigureAwait(false) is not null;
        }
    }

    private async Task HandleAsync(InboxAttempt attempt, InboxTransaction own, CancellationToken stopping)
    {
        await own.Transaction.SaveAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        try
        {
            using var limit = new CancellationTokenSource(options.AttemptTimeout, time);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
            await handle(attempt.Stored, services => Prepare(services, own), ended.Token).ConfigureAwait(false);
            await WriteAsync(own, database.Table.MarkDone, InboxDatabase.Parameter(attempt.Id)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await own.Transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            await FailAsync(attempt, own, e, stopping.IsCancellationRequested).ConfigureAwait(false);
        }
    }

    private static void Prepare(IServiceProvider services, InboxTransaction own)
    {
        if (services.GetService<CurrentInboxTransaction>() is { } current)
        {
            current.Value = own;
        }
    }

    private async Task FailAsync(InboxAttempt attempt, InboxTransaction own, Exception cause, bool isStopping)
    {
        string eventType = attempt.Stored.Envelope.EventType;
        if (isStopping && cause is OperationCanceledException)
        {
            await WriteAsync(own, database.Table.GiveBack, InboxDatabase.Parameter(attempt.Id)).ConfigureAwait(false);
        }
        else if (attempt.Number >= options.MaxAttempts)
        {
            await WriteAsync(own, database.Table.Bury, InboxDatabase.Parameter(attempt.Id), Failure(cause)).ConfigureAwait(false);
            logger.EventDead(attempt.Stored.Queue, attempt.Number, eventType, cause);
        }
        else
        {
            TimeSpan delay = DelayAfter(attempt.Number);
            await WriteAsync(own, database.Table.Postpone, InboxDatabase.Parameter(attempt.Id), InboxDatabase.Parameter(delay), Failure(cause)).ConfigureAwait(false);
            logger.EventPostponed(attempt.Stored.Queue, attempt.Number, eventType, delay, cause);
        }
    }

    /// <summary>Each of its attempts ended with the process, or with the connection.</summary>
    private async Task BuryCrashedAsync(InboxAttempt attempt)
    {
        await database.ExecuteAsync(database.Table.BuryUnowned, [InboxDatabase.Parameter(attempt.Id), InboxDatabase.Parameter(attempt.Number)], CancellationToken.None).ConfigureAwait(false);
        logger.EventDead(attempt.Stored.Queue, options.MaxAttempts, attempt.Stored.Envelope.EventType, cause: null);
    }

    /// <summary>The type alone: a message may hold anything.</summary>
    private static NpgsqlParameter Failure(Exception cause) => InboxDatabase.Parameter(cause.GetType().FullName);

    private static Task<int> WriteAsync(InboxTransaction own, string text, params NpgsqlParameter[] parameters) =>
        InboxDatabase.ExecuteAsync(own.Connection, text, parameters, CancellationToken.None);

    private TimeSpan DelayAfter(int attempt)
    {
        double longest = Math.Min(options.LongestDelay.TotalSeconds, options.FirstDelay.TotalSeconds * Math.Pow(2, attempt - 1));
        return TimeSpan.FromSeconds(longest * (1 - (Random.Shared.NextDouble() / 2)));
    }
}
