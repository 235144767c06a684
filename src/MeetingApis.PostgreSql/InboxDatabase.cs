using Npgsql;
using NpgsqlTypes;

namespace MeetingApis.PostgreSql;

/// <summary>Runs the statements of the inbox.</summary>
/// <param name="dataSource">The database.</param>
/// <param name="table">The table.</param>
internal sealed class InboxDatabase(NpgsqlDataSource dataSource, EventTable table)
{
    /// <summary>From the count of an attempt to its lock; and after a crash, until the next attempt.</summary>
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(10);

    public NpgsqlDataSource DataSource => dataSource;

    public EventTable Table => table;

    public static NpgsqlParameter Parameter<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    /// <summary>A text that may be missing. The server keeps no character 0.</summary>
    public static NpgsqlParameter Parameter(string? text) =>
        new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)text?.Replace('\0', '\uFFFD') ?? DBNull.Value };

    public static async Task<int> ExecuteAsync(NpgsqlConnection connection, string text, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(text, connection);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.AddRange(parameters);
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<int> ExecuteAsync(string text, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await ExecuteAsync(connection, text, parameters, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>False where the event was there.</returns>
    public async Task<bool> AddAsync(InboxEvent happened, CancellationToken cancellationToken)
    {
        EventEnvelope envelope = happened.Envelope;
        return await ExecuteAsync(
            table.Add,
            [
                Parameter(happened.Queue),
                Parameter(happened.Key),
                Parameter(EventTable.LaneOf(happened)),
                Parameter(envelope.Tenant),
                Parameter(happened.Subject),
                Parameter(envelope.AppId),
                Parameter(envelope.EventId),
                Parameter(envelope.EventType),
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)envelope.EventTime?.ToUniversalTime() ?? DBNull.Value },
                Parameter(happened.Payload),
                Parameter(happened.RememberUntil.ToUniversalTime()),
                Parameter(happened.TraceParent),
            ],
            cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <summary>Counts an attempt, and returns its event. Null where none may be handled now.</summary>
    public async Task<InboxAttempt?> ClaimAsync(string queue, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var command = new NpgsqlCommand(table.Claim, connection) { Parameters = { Parameter(queue), Parameter(s_lease) } };
            await using (command.ConfigureAwait(false))
            {
                // What was counted is made, so this is not cancelled.
                NpgsqlDataReader reader = await command.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    return await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false) ? Read(queue, reader) : null;
                }
            }
        }
    }

    private static InboxAttempt Read(string queue, NpgsqlDataReader row) => new(row.GetInt64(0), row.GetInt32(1), new InboxEvent
    {
        Queue = queue,
        Key = row.GetString(2),
        Subject = Text(row, 4),
        Envelope = new EventEnvelope
        {
            Tenant = Text(row, 3),
            AppId = Text(row, 5),
            EventId = row.GetString(6),
            EventType = row.GetString(7),
            EventTime = row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8),
        },
        Payload = Text(row, 9) ?? "",
        RememberUntil = row.GetFieldValue<DateTimeOffset>(10),
        TraceParent = Text(row, 11),
    });

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
