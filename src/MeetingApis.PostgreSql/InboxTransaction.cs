using Npgsql;

namespace MeetingApis.PostgreSql;

/// <summary>
/// The transaction in which an event is marked as handled. Take it from the services of the event, and write in it: what
/// is written is committed if and only if the event counts as handled, so it is written exactly once.
/// </summary>
public sealed class InboxTransaction
{
    /// <summary>Makes one for the test of a handler.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    public InboxTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(transaction);
        (Connection, Transaction) = (connection, transaction);
    }

    /// <summary>The connection of the inbox. Do not close it.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>The transaction of the inbox, which commits it or rolls it back.</summary>
    public NpgsqlTransaction Transaction { get; }
}
