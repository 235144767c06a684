using System.Text;

namespace MeetingApis.PostgreSql;

/// <summary>Names of schemas and tables in statements.</summary>
internal static class SqlName
{
    /// <summary>The server silently cuts off longer names.</summary>
    public const int MostBytes = 63;

    /// <param name="name">The name, exactly as the server holds it.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="ArgumentException">The server cannot keep the name.</exception>
    public static string Quoted(string name, int most = MostBytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (Encoding.UTF8.GetByteCount(name) > most || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException($"PostgreSQL takes names of at most {most} bytes here, without the character 0.", nameof(name));
        }

        return $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A name of both parts.</summary>
    public static string Quoted(string schema, string table, int most) => $"{Quoted(schema)}.{Quoted(table, most)}";
}
