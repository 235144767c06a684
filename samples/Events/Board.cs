using Npgsql;

namespace MeetingApis.Samples.Events;

/// <summary>The board: a row for each room, in a table.</summary>
internal sealed class Board(NpgsqlDataSource database)
{
    /// <summary>Begins with an empty board.</summary>
    public async Task CreateAsync() => await ExecuteAsync(database.CreateCommand("""
        DROP TABLE IF EXISTS sample_room_board;
        CREATE TABLE sample_room_board (vendor text, room text, times text NOT NULL, reads int NOT NULL, PRIMARY KEY (vendor, room));
        """));

    /// <summary>Reads a room and writes what its vendor says. Whoever reads the same room at the same time waits, so that an older answer replaces no newer one.</summary>
    public static async Task RefreshAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Room room, Func<Task<string>> read)
    {
        await ExecuteAsync(Command("INSERT INTO sample_room_board VALUES ($1, $2, '', 0) ON CONFLICT (vendor, room) DO UPDATE SET reads = sample_room_board.reads", []));
        await ExecuteAsync(Command("UPDATE sample_room_board SET times = $3, reads = reads + 1 WHERE vendor = $1 AND room = $2", [await read()]));

        NpgsqlCommand Command(string text, string[] more)
        {
            var command = new NpgsqlCommand(text, connection, transaction);
            foreach (string value in (string[])[room.Vendor.ToString(), room.Id, .. more])
            {
                command.Parameters.AddWithValue(value);
            }

            return command;
        }
    }

    /// <summary>The same in a transaction of its own.</summary>
    public async Task RefreshAsync(Room room, Func<Task<string>> read)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await RefreshAsync(connection, transaction, room, read);
        await transaction.CommitAsync();
    }

    public async Task<string> ReadAsync(Room room)
    {
        await using NpgsqlCommand command = database.CreateCommand("SELECT times FROM sample_room_board WHERE vendor = $1 AND room = $2");
        command.Parameters.AddWithValue(room.Vendor.ToString());
        command.Parameters.AddWithValue(room.Id);
        return await command.ExecuteScalarAsync() as string ?? "";
    }

    /// <summary>How often rooms were read.</summary>
    public async Task<long> CountReadsAsync()
    {
        await using NpgsqlCommand command = database.CreateCommand("SELECT coalesce(sum(reads), 0) FROM sample_room_board");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(NpgsqlCommand command)
    {
        await using (command)
        {
            await command.ExecuteNonQueryAsync();
        }
    }
}
