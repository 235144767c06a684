using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.PostgreSql;

/// <summary>The table, and every statement that is run on it.</summary>
internal sealed class GrantTable
{
    private readonly string _name;

    public GrantTable(string schema, string table)
    {
        _name = SqlName.Quoted(schema, table, SqlName.MostBytes);

        // Versions come from the table's sequence and so never return: who has read a grant that was removed and written
        // anew since has read another version.
        CreateScript = $"""
            CREATE TABLE IF NOT EXISTS {_name} (
                key text COLLATE "C" PRIMARY KEY,
                value text NOT NULL,
                version bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
                written_at timestamp with time zone NOT NULL DEFAULT now()
            );
            """;
        Read = $"SELECT value, version FROM {_name} WHERE key = $1";
        Add = $"INSERT INTO {_name} (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
        Replace = $"UPDATE {_name} SET value = $2, version = DEFAULT, written_at = DEFAULT WHERE key = $1 AND version = $3";
        Remove = $"DELETE FROM {_name} WHERE key = $1";
    }

    public string CreateScript { get; }

    /// <summary>Of one row, by key.</summary>
    public string Read { get; }

    /// <summary>Key and value; nothing happens where the key is there.</summary>
    public string Add { get; }

    /// <summary>Key, value and expected version; nothing happens where the version is another one.</summary>
    public string Replace { get; }

    /// <summary>Of one row, by key.</summary>
    public string Remove { get; }

    /// <summary>The number that stands for a name in the server's locks, which are those of the whole database.</summary>
    public long LockKey(string name) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{_name} {name}")));
}
